package org.equipoise.lab.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scenario that can be run, made from data alone: what the data do not say is an assumption, and says so. It is where work begins,
 * not where it ends: it knows nothing about who holds what, who speaks, who mediates.
 *
 * @param id id of the scenario
 * @param files text by path within the scenario's folder
 * @param values the state on the first day, beside the files
 * @param remarks what the data lack, one sentence each
 */
public record ScenarioDraft(String id, Map<String, String> files, List<StartingValue> values, List<String> remarks) {

    public ScenarioDraft {
        files = new LinkedHashMap<>(files);
        values = List.copyOf(values);
        remarks = List.copyOf(remarks);
    }

    /** Drafts a scenario. */
    public static ScenarioDraft of(Request request, Extract extract) {
        List<String> remarks = new ArrayList<>();
        Citations citations = new Citations();
        Cast cast = Cast.of(request, extract);
        Treaties treaties = new Treaties(cast, extract, citations);
        if (!treaties.covered()) {
            remarks.add("No data on promises of the patron in " + request.from().getYear() + ": the draft has none.");
        }

        Map<String, String> files = new LinkedHashMap<>();
        files.put("scenario.yaml", new ScenarioText(cast, treaties, territorial(request, extract, remarks)).yaml());
        files.put("parameters.yaml", "{}\n");
        files.put("policies.yaml", PolicyText.policies(cast));
        files.put("questions/1-arming.yaml", PolicyText.question(request));
        new Facts(extract, cast.actors(), cast.clients(), citations).sheets().forEach((name, sheet) -> {
            files.put(name, sheet.text());
            if (sheet.cells().isEmpty()) {
                remarks.add("Nothing in the library for " + name + ".");
            }
        });
        files.put(
                "history/disputes.csv",
                DisputeSheet.of(request, extract, citations).text());
        if (extract.disputes().isEmpty()) {
            remarks.add("No data on disputes: the rivalry begins without a past.");
        }
        List<StartingValue> values = StartingValues.of(request, extract, citations);
        files.put("dossier/sources.yaml", citations.yaml());
        files.put("README.md", ReadmeText.of(request, values, remarks));
        return new ScenarioDraft(request.id(), files, values, remarks);
    }

    private static boolean territorial(Request request, Extract extract, List<String> remarks) {
        int year = request.from().getYear();
        Optional<Extract.Contest> contest = extract.rivalries().flatMap(part -> part.rows().stream()
                .filter(row -> row.joins(request.first().cow(), request.second().cow()))
                .filter(row -> row.from() <= year && row.to() >= year - 1)
                .findFirst());
        if (contest.isEmpty()) {
            remarks.add("The list of rivalries has none of these two in " + year + ": taken as a dispute over land.");
        }
        return contest.map(Extract.Contest::territorial).orElse(true);
    }
}
