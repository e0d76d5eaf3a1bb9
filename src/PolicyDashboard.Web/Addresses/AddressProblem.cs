using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Addresses;

/// <summary>Something in an address that cannot be answered.</summary>
/// <param name="Name">Name of the part: <c>theme</c>.</param>
/// <param name="Found">What stands there.</param>
/// <param name="What">What is wrong with it.</param>
/// <param name="Valid">What could stand there instead, with its meaning; empty where it cannot be listed.</param>
public sealed record AddressProblem(string Name, string Found, Wording What, IReadOnlyList<ValidValue> Valid);

/// <summary>A value that an address may hold.</summary>
/// <param name="Value">What stands in the address.</param>
/// <param name="Meaning">What it means to a reader.</param>
public sealed record ValidValue(string Value, Wording Meaning);
