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
        await foreach (var result in OrderedWork.Run(things, _ => 1, Work, Cancellation))
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
            await foreach (var _ in OrderedWork.Run(Enumerable.Range(0, 50).ToList(), _ => 1, thing => thing == 30 ? throw new InvalidDataException() : thing, Cancellation))
            {
                taken++;
            }
        });

        Assert.Equal(30, taken);
    }

    [Fact]
    public async Task A_fault_in_weighing_is_thrown_where_the_result_is_taken()
    {
        var taken = 0;
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var _ in OrderedWork.Run(Enumerable.Range(0, 50).ToList(), thing => thing == 30 ? throw new InvalidDataException() : 1, thing => thing, Cancellation))
            {
                taken++;
            }
        });

        Assert.Equal(30, taken);
    }

    [Theory]
    [InlineData(1_000, 1, 256)]
    [InlineData(40, 30 << 20, 2)]
    [InlineData(10, 100 << 20, 1)]
    public async Task No_more_results_wait_than_have_room(int count, int weight, int most)
    {
        var (made, taken) = (0, 0);
        await foreach (var waiting in OrderedWork.Run(Enumerable.Range(0, count).ToList(), _ => weight, _ => Interlocked.Increment(ref made) - Volatile.Read(ref taken), Cancellation))
        {
            // Whoever takes is slow. What is in his hands has not left yet.
            await Task.Delay(taken < 20 ? 20 : 0, Cancellation);
            Assert.InRange(waiting, 1, most + 1);
            Volatile.Write(ref taken, taken + 1);
        }

        Assert.Equal((count, count), (made, taken));
    }

    [Fact]
    public async Task Threads_that_wait_for_room_end_when_nobody_takes_results_any_more()
    {
        await foreach (var _ in OrderedWork.Run(Enumerable.Range(0, 100).ToList(), _ => 50L << 20, thing => thing, Cancellation))
        {
            // Leaving waits for the threads.
            break;
        }
    }

    // In methods of their own: a variable of the test would hold the last one.
    private static async IAsyncEnumerable<int> Lengths(WeakReference[] made)
    {
        await foreach (var result in OrderedWork.Run(Enumerable.Range(0, made.Length).ToList(), _ => 1, index => Make(made, index), Cancellation))
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
