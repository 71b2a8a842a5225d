package org.equipoise.lab.draft;

import org.equipoise.data.dispute.DisputeYear;

/** Disputes between the rivals on record, once each. */
final class DisputeSheet {

    private DisputeSheet() {}

    static Sheet of(Request request, Extract extract, Citations citations) {
        Sheet sheet = new Sheet(
                "rivalry",
                "from",
                "to",
                "level",
                "first_mover",
                "theatre",
                "deaths_a",
                "deaths_b",
                "what",
                "sources",
                "confidence");
        extract.disputes().ifPresent(part -> {
            String sources =
                    String.join(" ", part.from().stream().map(citations::id).toList());
            int first = request.first().cow();
            int second = request.second().cow();
            for (DisputeYear row : part.rows()) {
                if (row.first() == first && row.second() == second && row.onset()) {
                    int last = part.rows().stream()
                            .filter(one -> one.dispute() == row.dispute())
                            .mapToInt(DisputeYear::year)
                            .max()
                            .orElse(row.year());
                    String from = row.startMonth() > 0
                            ? row.year() + "-" + (row.startMonth() < 10 ? "0" : "") + row.startMonth()
                            : String.valueOf(row.year());
                    sheet.row(
                            "rivalry",
                            from,
                            last > row.year() ? String.valueOf(last) : from,
                            level(row),
                            row.firstBegan() == row.secondBegan()
                                    ? "disputed"
                                    : row.firstBegan()
                                            ? request.first().iso3()
                                            : request.second().iso3(),
                            "disputed",
                            "",
                            "",
                            "dispute " + row.dispute() + " of the data set",
                            sources,
                            "sourced");
                }
            }
        });
        return sheet;
    }

    private static String level(DisputeYear row) {
        if (row.hostility() == 5) {
            return "war";
        }
        return row.hostility() < 4 ? "dispute" : row.fatality() > 0 ? "fatal" : "force";
    }
}
