namespace PolicyDashboard.Corpus.Tests.Seeds;

/// <summary>Whether the groups' colours stand off white paper and one another, for colour-blind eyes too.</summary>
public class GroupColoursTests
{
    /// <summary>Machado, Oliveira and Fernandes (2009), severity 1: what is left of a linear colour.</summary>
    private static readonly Dictionary<string, double[][]> Eyes = new()
    {
        ["all cones"] = [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
        ["no red cones"] = [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        ["no green cones"] = [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
        ["no blue cones"] = [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
    };

    [Fact]
    public void Every_colour_can_be_seen_on_white()
    {
        foreach (var group in ThemesSeedTests.Catalogue.Groups)
        {
            var linear = Linear(group.Colour);
            var contrast = 1.05 / ((0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]) + 0.05);

            // WCAG 2.2, 1.4.11: parts of a chart need 3 : 1.
            Assert.True(contrast >= 3, $"{group.Id}: {contrast:F2}");
        }
    }

    [Fact]
    public void No_two_colours_look_alike_to_any_eye()
    {
        foreach (var (eye, matrix) in Eyes)
        {
            var seen = ThemesSeedTests.Catalogue.Groups.Select(group => (group.Id, Colour: OkLab(Apply(matrix, Linear(group.Colour))))).ToList();
            foreach (var (first, index) in seen.Select((colour, index) => (colour, index)))
            {
                foreach (var second in seen.Skip(index + 1))
                {
                    var distance = Math.Sqrt(first.Colour.Zip(second.Colour, (a, b) => (a - b) * (a - b)).Sum());

                    // Okabe and Ito's eight, the usual measure of such palettes, come down to 0.076.
                    Assert.True(distance >= 0.12, $"{first.Id} and {second.Id}, {eye}: {distance:F3}");
                }
            }
        }
    }

    private static double[] Linear(string hex) => [.. Enumerable.Range(0, 3)
        .Select(part => Convert.ToInt32(hex.Substring(1 + (2 * part), 2), 16) / 255.0)
        .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4))];

    private static double[] Apply(double[][] matrix, double[] vector) =>
        [.. matrix.Select(row => Math.Clamp(row.Zip(vector, (a, b) => a * b).Sum(), 0, 1))];

    /// <summary>Ottosson (2020): distances in it are near to what people see.</summary>
    private static double[] OkLab(double[] linear)
    {
        double[][] cones =
        [
            [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005],
        ];
        double[][] lab =
        [
            [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099], [0.0259040371, 0.7827717662, -0.8086757660],
        ];
        var response = cones.Select(row => Math.Cbrt(row.Zip(linear, (a, b) => a * b).Sum())).ToArray();
        return [.. lab.Select(row => row.Zip(response, (a, b) => a * b).Sum())];
    }
}
