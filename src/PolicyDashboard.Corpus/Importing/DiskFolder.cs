using System.Runtime.InteropServices;
using System.Text;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>Has the names in a folder on the disk. A file that was synced can still be missing after a power cut where its name was not.</summary>
internal static class DiskFolder
{
    private const int ReadOnly = 0;

    /// <summary>Waits until the names are on the disk. Does nothing on Windows, where a name is with its file.</summary>
    /// <exception cref="IOException">They cannot be written out.</exception>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = Open(Encoding.UTF8.GetBytes($"{folder}\0"), ReadOnly);
        if (handle < 0)
        {
            throw new IOException($"{folder} cannot be opened: {Marshal.GetLastPInvokeErrorMessage()}");
        }

        try
        {
            if (Sync(handle) != 0)
            {
                throw new IOException($"The names in {folder} cannot be written out: {Marshal.GetLastPInvokeErrorMessage()}");
            }
        }
        finally
        {
            _ = Close(handle);
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    private static extern int Close(int handle);
}
