using System.Buffers.Binary;
using System.Text;

namespace PolicyDashboard.Benchmarks.Readers;

/// <summary>
/// Messages of the hub that a Blazor circuit runs on: MessagePack arrays, each behind its length in seven-bit groups. Only what
/// a reader needs of it (ASP.NET Core, docs/specs/HubProtocol.md): invocations both ways, with texts, numbers, flags and bytes.
/// </summary>
internal ref struct HubMessage
{
    private const byte Invocation = 1;
    private ReadOnlySpan<byte> _left;

    private HubMessage(ReadOnlySpan<byte> left) => _left = left;

    /// <summary>What is called; empty for a message that calls nothing, such as a sign of life.</summary>
    public ReadOnlySpan<byte> Target { get; private set; }

    /// <summary>Writes a call without an answer, or with one where it has a number.</summary>
    public static byte[] Call(string target, int? number, params object?[] values)
    {
        var body = new MemoryStream();
        body.Write([0x96, Invocation, 0x80]);
        Write(body, number?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Write(body, target);
        body.WriteByte((byte)(0x90 | values.Length));
        foreach (var value in values)
        {
            Write(body, value);
        }

        body.WriteByte(0x90);
        var message = new MemoryStream();
        var length = (uint)body.Length;
        for (; length >= 0x80; length >>= 7)
        {
            message.WriteByte((byte)(length | 0x80));
        }

        message.WriteByte((byte)length);
        body.WriteTo(message);
        return message.ToArray();
    }

    /// <summary>Reads the first message of what has come so far.</summary>
    /// <param name="come">What has come.</param>
    /// <param name="message">The message.</param>
    /// <returns>How many bytes it took; 0 where it has not come whole.</returns>
    public static int TryRead(ReadOnlySpan<byte> come, out HubMessage message)
    {
        message = default;
        var (length, head) = (0, 0);
        do
        {
            if (head == come.Length)
            {
                return 0;
            }

            length |= (come[head] & 0x7f) << (7 * head);
        }
        while ((come[head++] & 0x80) != 0);

        if (come.Length < head + length)
        {
            return 0;
        }

        message = new(come.Slice(head, length));
        message.Open();
        return head + length;
    }

    /// <summary>The next value, a number.</summary>
    public long Number()
    {
        var kind = Take(1)[0];
        return kind switch
        {
            < 0x80 => kind,
            >= 0xe0 => (sbyte)kind,
            0xcc => Take(1)[0],
            0xcd => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            0xce => BinaryPrimitives.ReadUInt32BigEndian(Take(4)),
            0xcf => (long)BinaryPrimitives.ReadUInt64BigEndian(Take(8)),
            0xd0 => (sbyte)Take(1)[0],
            0xd1 => BinaryPrimitives.ReadInt16BigEndian(Take(2)),
            0xd2 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
            0xd3 => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
            _ => throw new InvalidDataException($"No number but 0x{kind:x2}."),
        };
    }

    /// <summary>The next value, a text in UTF-8 or bytes; empty for nothing.</summary>
    public ReadOnlySpan<byte> Bytes()
    {
        var kind = Take(1)[0];
        return kind switch
        {
            >= 0xa0 and < 0xc0 => Take(kind & 0x1f),
            0xc0 => [],
            0xc4 or 0xd9 => Take(Take(1)[0]),
            0xc5 or 0xda => Take(BinaryPrimitives.ReadUInt16BigEndian(Take(2))),
            0xc6 or 0xdb => Take((int)BinaryPrimitives.ReadUInt32BigEndian(Take(4))),
            _ => throw new InvalidDataException($"No text or bytes but 0x{kind:x2}."),
        };
    }

    private static void Write(MemoryStream to, object? value)
    {
        switch (value)
        {
            case null:
                to.WriteByte(0xc0);
                break;
            case bool flag:
                to.WriteByte(flag ? (byte)0xc3 : (byte)0xc2);
                break;
            case long number:
                Span<byte> digits = [0xd3, 0, 0, 0, 0, 0, 0, 0, 0];
                BinaryPrimitives.WriteInt64BigEndian(digits[1..], number);
                to.Write(digits);
                break;
            case string text:
                var bytes = Encoding.UTF8.GetBytes(text);
                Span<byte> head = [0xdb, 0, 0, 0, 0];
                BinaryPrimitives.WriteInt32BigEndian(head[1..], bytes.Length);
                to.Write(head);
                to.Write(bytes);
                break;
            default:
                throw new ArgumentException($"A {value.GetType()} is not sent.", nameof(value));
        }
    }

    // Array, kind, headers, number of the call, target, array of values.
    private void Open()
    {
        Take(1);
        if (Number() != Invocation)
        {
            return;
        }

        Take(1);
        Bytes();
        Target = Bytes();
        Take(1);
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = _left[..length];
        _left = _left[length..];
        return taken;
    }
}
