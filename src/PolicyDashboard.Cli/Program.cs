using System.Text;
using PolicyDashboard.Cli;

// Chinese comes out whole whatever the shell's locale says; a byte order mark would be a byte of the first offset.
Console.OutputEncoding = new UTF8Encoding(false);
return await Shell.RunAsync(args, Console.Out, Console.Error);
