using System.Runtime.CompilerServices;
using PolicyDashboard.Corpus.Importing;

namespace PolicyDashboard.Corpus.Tests.Importing;

public class OrderedWorkTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Results_come_in_the_order_of_the_things_also_where_the_first_takes_longest()
    {
        int[] things = [.. Enumerable.Range(0, 2_000)];
        using var last = new ManualResetEventSlim();

        var results = new List<int>();
        await foreach (var result in OrderedWork.Run(things, thing => Work(thing), Cancellation))
        {
            results.Add(result);
        }

        Assert.Equal(things, results);

        int Work(int thing)
        {
            if (thing == 0 && Environment.ProcessorCount > 1)
            {
                last.Wait(Cancellation);
            }
            else if (thing == 100)
            {
                last.Set();
            }

            return thing;
        }
    }

    [Fact]
    public async Task What_was_taken_is_not_held_on_to()
    {
        var made = new WeakReference[1_000];
        var taken = 0;
        await foreach (var length in Lengths(made))
        {
            Assert.Equal(8, length);
            if (++taken == made.Length)
            {
                GC.Collect();
                Assert.True(made.Take(taken - 1).Count(reference => reference.IsAlive) < 10);
            }
        }
    }

    [Fact]
    public async Task A_fault_is_thrown_where_its_result_is_taken()
    {
        var taken = 0;
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var _ in OrderedWork.Run(Enumerable.Range(0, 50).ToList(), thing => thing == 30 ? throw new InvalidDataException() : thing, Cancellation))
            {
                taken++;
            }
        });

        Assert.Equal(30, taken);
    }

    // In methods of their own: a variable of the test would hold the last one.
    private static async IAsyncEnumerable<int> Lengths(WeakReference[] made)
    {
        await foreach (var result in OrderedWork.Run(Enumerable.Range(0, made.Length).ToList(), index => Make(made, index), Cancellation))
        {
            yield return result.Length;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte[] Make(WeakReference[] made, int index)
    {
        var result = new byte[8];
        made[index] = new WeakReference(result);
        return result;
    }
}
