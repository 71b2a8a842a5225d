package org.equipoise.lab.draft;

import java.time.YearMonth;
import java.util.List;
import org.equipoise.data.dispute.DisputeYear;

/** Disputes between the rivals on record, once each. */
final class DisputeSheet {

    private static final int FORCE = 4;
    private static final int WAR = 5;

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
                    DisputeYear last = last(part.rows(), row);
                    sheet.row(
                            "rivalry",
                            month(row.year(), row.firstOriginal() && row.secondOriginal() ? row.startMonth() : 0),
                            month(last.year(), last.endMonth()),
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

    /** The last year of a dispute between the two, which others may have carried on. */
    private static DisputeYear last(List<DisputeYear> rows, DisputeYear onset) {
        DisputeYear last = onset;
        for (DisputeYear row : rows) {
            boolean same =
                    row.dispute() == onset.dispute() && row.first() == onset.first() && row.second() == onset.second();
            last = same && row.year() > last.year() ? row : last;
        }
        return last;
    }

    /** Of one who joined later the data know the year alone. */
    private static String month(int year, int month) {
        return month == 0 ? String.valueOf(year) : YearMonth.of(year, month).toString();
    }

    /** How far it went between these two, whatever others did in it. */
    private static String level(DisputeYear row) {
        int highest = Math.max(row.firstHostility(), row.secondHostility());
        if (row.firstHostility() == WAR && row.secondHostility() == WAR) {
            return "war";
        }
        boolean dead = Math.max(row.firstFatality(), row.secondFatality()) > 0;
        return highest < FORCE ? "dispute" : dead ? "fatal" : "force";
    }
}
