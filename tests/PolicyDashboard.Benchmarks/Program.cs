using PolicyDashboard.Benchmarks;

return args switch
{
    ["head", var shared, .. var more] => HeadFigures.Print(shared, more),
    ["places", var shared] => PlacesEvaluation.Run(shared, "seeds"),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        What is measured, and how to ask for it (SHARED is the folder with corpus/ and gold/):
          head SHARED [SET]   title, date and type of every document against the manifest, boilerplate against the labels;
                              with SET (a set of the manifest, or gold) its misses are listed
          places SHARED       issuing place of every document against the manifest, with what was read otherwise
        """);
    return 2;
}
