using Microsoft.AspNetCore.Components;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages;

/// <summary>
/// A page whose only state is its address: reads it, asks the question it holds, and shows the answer if that is still
/// the question when it comes. What an address cannot mean is said with status 400 and the valid values.
/// </summary>
/// <typeparam name="TAddress">What the address says.</typeparam>
/// <typeparam name="TAnswer">What is shown for it.</typeparam>
public abstract class AddressPage<TAddress, TAnswer> : SpokenComponent, IDisposable
    where TAddress : class
    where TAnswer : class
{
    private CancellationTokenSource? _asking;
    private string? _asked;

    /// <summary>The address that is open.</summary>
    [CascadingParameter]
    public Here? Here { get; set; }

    /// <summary>The request, while the page is rendered for the first time; null in the circuit.</summary>
    [CascadingParameter]
    public HttpContext? Http { get; set; }

    /// <summary>What an address may speak of.</summary>
    [Inject]
    public Vocabulary Known { get; set; } = default!;

    /// <summary>What the address says; null before it was read, and where it could not be.</summary>
    protected TAddress? Address { get; private set; }

    /// <summary>The answer on screen; while another one is asked for, still the one before.</summary>
    protected TAnswer? Answer { get; private set; }

    /// <summary>What in the address cannot be answered.</summary>
    protected IReadOnlyList<AddressProblem> Problems { get; private set; } = [];

    /// <summary>Whether an answer is on its way.</summary>
    protected bool IsAsking { get; private set; }

    /// <summary>Whether a path is this page's. An old page hears of the next one's address before it goes.</summary>
    protected abstract bool IsMine(string path);

    /// <summary>Reads the address.</summary>
    protected abstract TAddress Read(AddressReader address);

    /// <summary>What decides the answer, in writing: two addresses with the same question share one answer.</summary>
    protected abstract string Question(TAddress address);

    /// <summary>Asks; null where there is nothing of that address, which is status 404.</summary>
    protected abstract Task<TAnswer?> AskAsync(TAddress address, CancellationToken cancellation);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Here is null || !IsMine(Here.Path))
        {
            return;
        }

        var reader = Here.Read(Known);
        var address = Read(reader);
        Problems = reader.Problems;
        if (Problems.Count > 0)
        {
            (Address, Answer, _asked) = (null, null, null);
            SetStatus(StatusCodes.Status400BadRequest);
            return;
        }

        Address = address;
        var question = Question(address);
        if (question == _asked)
        {
            return;
        }

        _asked = question;
        if (_asking is not null)
        {
            await _asking.CancelAsync();
            _asking.Dispose();
        }

        _asking = new CancellationTokenSource();
        var cancellation = _asking.Token;
        IsAsking = true;
        try
        {
            var answer = await AskAsync(address, cancellation);
            if (question == _asked)
            {
                Answer = answer;
                if (answer is null)
                {
                    SetStatus(StatusCodes.Status404NotFound);
                }
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Another address was opened while this one was being answered.
        }
        finally
        {
            if (question == _asked)
            {
                IsAsking = false;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _asking?.Cancel();
        _asking?.Dispose();
        _asking = null;
        GC.SuppressFinalize(this);
    }

    private void SetStatus(int status)
    {
        if (Http is { Response.HasStarted: false } http)
        {
            http.Response.StatusCode = status;
        }
    }
}
