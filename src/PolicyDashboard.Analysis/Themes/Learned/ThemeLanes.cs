using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>A number for each theme of a model, all of them worked on at once. Models of fewer themes leave the last ones 0.</summary>
internal readonly struct ThemeLanes
{
    /// <summary>How many numbers; no model has more themes.</summary>
    public const int Count = 24;

    private readonly Vector256<float> _first;
    private readonly Vector256<float> _second;
    private readonly Vector256<float> _third;

    /// <summary>Eight of them in each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ThemeLanes(Vector256<float> first, Vector256<float> second, Vector256<float> third) =>
        (_first, _second, _third) = (first, second, third);

    /// <summary>The same number for each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ThemeLanes All(float value) => new(Vector256.Create(value), Vector256.Create(value), Vector256.Create(value));

    /// <summary>1 for each of the first <paramref name="themes"/>, 0 for the rest.</summary>
    public static ThemeLanes Used(int themes)
    {
        Span<float> used = stackalloc float[Count];
        used.Clear();
        used[..themes].Fill(1);
        return Of(used, 0);
    }

    /// <summary>A row of rows of <see cref="Count"/> numbers each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ThemeLanes Of(ReadOnlySpan<float> rows, int row)
    {
        ref var start = ref MemoryMarshal.GetReference(rows.Slice(row * Count, Count));
        return new(Vector256.LoadUnsafe(ref start), Vector256.LoadUnsafe(ref start, 8), Vector256.LoadUnsafe(ref start, 16));
    }

    /// <summary>Writes a row of rows of <see cref="Count"/> numbers each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void To(Span<float> rows, int row)
    {
        ref var start = ref MemoryMarshal.GetReference(rows.Slice(row * Count, Count));
        _first.StoreUnsafe(ref start);
        _second.StoreUnsafe(ref start, 8);
        _third.StoreUnsafe(ref start, 16);
    }

    /// <summary>Their sum.</summary>
    public float Sum() => Vector256.Sum(_first + _second + _third);

    /// <summary>Each held between two bounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ThemeLanes Within(float least, float most)
    {
        var (low, high) = (Vector256.Create(least), Vector256.Create(most));
        return new(
            Vector256.Min(Vector256.Max(_first, low), high), Vector256.Min(Vector256.Max(_second, low), high), Vector256.Min(Vector256.Max(_third, low), high));
    }

    /// <summary>1 for each above 0, 0 for the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ThemeLanes IsPositive()
    {
        var one = Vector256.Create(1f);
        return new(
            Vector256.GreaterThan(_first, Vector256<float>.Zero) & one,
            Vector256.GreaterThan(_second, Vector256<float>.Zero) & one,
            Vector256.GreaterThan(_third, Vector256<float>.Zero) & one);
    }

    /// <summary>Each score, between -1 and 1 or so, as a likelihood from 0 to 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ThemeLanes Likely() => new(Likely(_first), Likely(_second), Likely(_third));

    /// <summary>This and a multiple of another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ThemeLanes Plus(ThemeLanes other, ThemeLanes times) => new(
        Vector256.MultiplyAddEstimate(other._first, times._first, _first),
        Vector256.MultiplyAddEstimate(other._second, times._second, _second),
        Vector256.MultiplyAddEstimate(other._third, times._third, _third));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ThemeLanes operator +(ThemeLanes one, ThemeLanes other) =>
        new(one._first + other._first, one._second + other._second, one._third + other._third);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ThemeLanes operator -(ThemeLanes one, ThemeLanes other) =>
        new(one._first - other._first, one._second - other._second, one._third - other._third);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ThemeLanes operator *(ThemeLanes one, ThemeLanes other) =>
        new(one._first * other._first, one._second * other._second, one._third * other._third);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ThemeLanes operator *(ThemeLanes one, float times) =>
        new(one._first * times, one._second * times, one._third * times);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Likely(Vector256<float> score) =>
        Vector256<float>.One / (Vector256<float>.One + Vector256.Exp((score + Vector256.Create(0.3f)) * -4f));
}
