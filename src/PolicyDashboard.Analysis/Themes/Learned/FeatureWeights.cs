using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>What each feature says of each theme, in both steps, rounded to a byte a weight, with its rarity.</summary>
/// <remarks>
/// A feature is one cache line: 24 bytes of the first step, 24 of the second, the rarity. Bytes stand on a square-root scale, so that
/// small weights keep their detail: weight = rarity · byte · |byte| / 127² · the largest one. They are opened while they are added up,
/// because fetching four times as much memory would take longer. Written while it is made, then only read.
/// </remarks>
internal sealed class FeatureWeights
{
    /// <summary>Bytes of both steps.</summary>
    public const int Bytes = 2 * ThemeLanes.Count;

    private const int Line = 64;
    private const float Whole = 127f * 127f;

    private readonly byte[] _lines;
    private readonly int _start;

    /// <summary>Weights of so many features, all 0.</summary>
    /// <param name="length">How many slots.</param>
    /// <param name="firstMost">The largest weight of the first step, in either direction, before rarity.</param>
    /// <param name="secondMost">That of the second step.</param>
    public FeatureWeights(int length, float firstMost, float secondMost)
    {
        (FirstMost, SecondMost) = (firstMost, secondMost);
        _lines = GC.AllocateArray<byte>((length + 1) * Line, pinned: true);
        _start = (int)((Line - (Marshal.UnsafeAddrOfPinnedArrayElement(_lines, 0) % Line)) % Line);
    }

    /// <summary>The largest weight of the first step.</summary>
    public float FirstMost { get; }

    /// <summary>The largest weight of the second step.</summary>
    public float SecondMost { get; }

    /// <summary>The bytes of a feature: a number a theme for the first step, then for the second.</summary>
    public Span<sbyte> Stored(int slot) => MemoryMarshal.Cast<byte, sbyte>(_lines.AsSpan(_start + (slot * Line), Bytes));

    /// <summary>How rare a feature is; a statement's scores are divided by the root of the sum of their squares.</summary>
    public ref float Rarity(int slot) => ref Unsafe.As<byte, float>(ref _lines[_start + (slot * Line) + Bytes]);

    /// <summary>What a feature adds to a theme's score in the first step, rarity included.</summary>
    public double First(int slot, int theme) => Rarity(slot) * Open(Stored(slot)[theme], FirstMost);

    /// <summary>The same in the second step.</summary>
    public double Second(int slot, int theme) => Rarity(slot) * Open(Stored(slot)[ThemeLanes.Count + theme], SecondMost);

    /// <summary>A weight as it is stored.</summary>
    public static sbyte Close(float weight, float most) =>
        (sbyte)MathF.Round(MathF.CopySign(127 * MathF.Sqrt(Math.Abs(weight) / most), weight));

    /// <summary>Length of a statement: the root of the sum of the squared rarities of its features; 1 where it has none.</summary>
    /// <remarks>Asked for before they are added up it also fetches their lines: next to nothing is done with each, so that many come at a time.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float LengthOf(ReadOnlySpan<int> slots)
    {
        ref var rarities = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_lines), _start + Bytes);
        var squares = 0f;
        foreach (var slot in slots)
        {
            var rarity = Unsafe.As<byte, float>(ref Unsafe.Add(ref rarities, (nint)slot * Line));
            squares += rarity * rarity;
        }

        return squares > 0 ? MathF.Sqrt(squares) : 1;
    }

    /// <summary>Adds up the features of a statement and divides by its length.</summary>
    /// <param name="slots">Slots of its features, each less than the length given.</param>
    /// <param name="first">Takes a score a theme by the first step.</param>
    /// <param name="second">Takes a score a theme by the second step.</param>
    public void Sum(ReadOnlySpan<int> slots, out ThemeLanes first, out ThemeLanes second)
    {
        if (Avx512F.IsSupported)
        {
            SumWide(slots, out first, out second);
        }
        else
        {
            SumNarrow(slots, out first, out second);
        }
    }

    /// <summary>Eight at a time, on every machine.</summary>
    internal void SumNarrow(ReadOnlySpan<int> slots, out ThemeLanes first, out ThemeLanes second)
    {
        var (a, b, c) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        var (d, e, f) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        ref var lines = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_lines), _start);
        var scale = 1 / (LengthOf(slots) * Whole);
        foreach (var slot in slots)
        {
            ref var line = ref Unsafe.Add(ref lines, (nint)slot * Line);
            var rarity = Vector256.Create(Unsafe.As<byte, float>(ref Unsafe.Add(ref line, Bytes)));
            a = Vector256.MultiplyAddEstimate(Open(ref line, 0), rarity, a);
            b = Vector256.MultiplyAddEstimate(Open(ref line, 8), rarity, b);
            c = Vector256.MultiplyAddEstimate(Open(ref line, 16), rarity, c);
            d = Vector256.MultiplyAddEstimate(Open(ref line, 24), rarity, d);
            e = Vector256.MultiplyAddEstimate(Open(ref line, 32), rarity, e);
            f = Vector256.MultiplyAddEstimate(Open(ref line, 40), rarity, f);
        }

        first = new ThemeLanes(a, b, c) * (scale * FirstMost);
        second = new ThemeLanes(d, e, f) * (scale * SecondMost);
    }

    /// <summary>Sixteen at a time: in half the steps, and lane by lane in the same order.</summary>
    private void SumWide(ReadOnlySpan<int> slots, out ThemeLanes first, out ThemeLanes second)
    {
        var (a, b, c) = (Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero);
        ref var lines = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_lines), _start);
        var scale = 1 / (LengthOf(slots) * Whole);
        foreach (var slot in slots)
        {
            ref var line = ref Unsafe.Add(ref lines, (nint)slot * Line);
            var rarity = Vector512.Create(Unsafe.As<byte, float>(ref Unsafe.Add(ref line, Bytes)));
            a = Vector512.FusedMultiplyAdd(OpenWide(ref line, 0), rarity, a);
            b = Vector512.FusedMultiplyAdd(OpenWide(ref line, 16), rarity, b);
            c = Vector512.FusedMultiplyAdd(OpenWide(ref line, 32), rarity, c);
        }

        first = new ThemeLanes(a.GetLower(), a.GetUpper(), b.GetLower()) * (scale * FirstMost);
        second = new ThemeLanes(b.GetUpper(), c.GetLower(), c.GetUpper()) * (scale * SecondMost);
    }

    private static double Open(sbyte stored, float most) => stored * Math.Abs((double)stored) / Whole * most;

    /// <summary>Eight bytes as their squares with their signs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Open(ref byte line, int at)
    {
        var bytes = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref line, at))).AsSByte();
        var whole = Avx2.IsSupported ? Avx2.ConvertToVector256Int32(bytes) : Vector256.WidenLower(Vector128.WidenLower(bytes).ToVector256Unsafe());
        var numbers = Vector256.ConvertToSingle(whole);
        return numbers * Vector256.Abs(numbers);
    }

    /// <summary>Sixteen bytes as their squares with their signs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> OpenWide(ref byte line, int at)
    {
        var bytes = Unsafe.ReadUnaligned<Vector128<sbyte>>(ref Unsafe.Add(ref line, at));
        var numbers = Vector512.ConvertToSingle(Avx512F.ConvertToVector512Int32(bytes));
        return numbers * Vector512.Abs(numbers);
    }
}
