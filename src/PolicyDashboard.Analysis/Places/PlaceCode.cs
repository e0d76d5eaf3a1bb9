using System.Globalization;

namespace PolicyDashboard.Analysis.Places;

/// <summary>A division code of GB/T 2260: six digits, province, prefecture, county.</summary>
/// <param name="Number">110000 to 829999; 0 for the centre (000000); -1 where the place is not determined (未定).</param>
public readonly record struct PlaceCode(int Number) : IComparable<PlaceCode>
{
    /// <summary>中央, 000000.</summary>
    public static PlaceCode Centre { get; } = new(0);

    /// <summary>未定: kept as a row of its own so that totals agree.</summary>
    public static PlaceCode Undetermined { get; } = new(-1);

    /// <summary>Whether it is a division, neither the centre nor undetermined.</summary>
    public bool IsDivision => Number > 0;

    /// <summary>The province above it, itself for a province, the centre and 未定.</summary>
    public PlaceCode Province => IsDivision ? new(Number / 10000 * 10000) : this;

    /// <summary>The prefecture above it, itself for a province and a prefecture. 429004 (仙桃) gives 429000, which is no place but a gathering of counties.</summary>
    public PlaceCode Prefecture => IsDivision ? new(Number / 100 * 100) : this;

    /// <summary>Whether it is 北京, 天津, 上海 or 重庆, or lies in one: provinces that call themselves 市 and have no prefectures.</summary>
    public bool IsInMunicipality => Number / 10000 is 11 or 12 or 31 or 50;

    /// <summary>Whether <paramref name="other"/> is this place or lies beneath it.</summary>
    public bool Holds(PlaceCode other) =>
        Number == other.Number
        || (IsDivision && other.IsDivision && (
            (Number % 10000 == 0 && other.Number / 10000 == Number / 10000)
            || (Number % 100 == 0 && other.Number / 100 == Number / 100)));

    /// <summary>Reads what an address says: six digits, or <c>none</c> for 未定.</summary>
    public static bool TryParse(string? text, out PlaceCode code)
    {
        code = Undetermined;
        if (text == "none")
        {
            return true;
        }

        if (text is { Length: 6 } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            code = new(number);
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public int CompareTo(PlaceCode other) => Number.CompareTo(other.Number);

    /// <summary>Six digits, or <c>none</c>: what stands in an address.</summary>
    public override string ToString() => Number < 0 ? "none" : Number.ToString("D6", CultureInfo.InvariantCulture);
}
