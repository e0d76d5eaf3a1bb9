using PolicyDashboard.Analysis.Places;

namespace PolicyDashboard.Corpus.Storage.Packing;

/// <summary>The place each statement speaks of, as runs: how many statements, and the difference of the code from the run before.</summary>
internal static class PlacesPacking
{
    public static void Write(IReadOnlyList<PlaceCode> places, PackedWriter writer)
    {
        var before = 0;
        for (var index = 0; index < places.Count;)
        {
            var place = places[index];
            var end = index;
            while (end < places.Count && places[end] == place)
            {
                end++;
            }

            writer.Number(end - index);
            writer.Signed(place.Number - before);
            (before, index) = (place.Number, end);
        }
    }

    public static PlaceCode[] Read(ref PackedReader reader, int count)
    {
        var places = new PlaceCode[count];
        var number = 0;
        for (var index = 0; index < count;)
        {
            var run = reader.Number();
            number += reader.Signed();
            places.AsSpan(index, run).Fill(new(number));
            index += run;
        }

        return places;
    }
}
