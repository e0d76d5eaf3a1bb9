var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
var app = builder.Build();
app.MapStaticAssets();
app.Run();

/// <summary>The web application, named so that tests can start it.</summary>
public partial class Program;
