package org.equipoise.lab.evidence;

import java.util.List;
import java.util.function.Predicate;
import org.equipoise.data.panel.DyadYear;

/** How often rivals come to disputes, force, dead and war in a year, and how far disputes go. */
final class BaseRates {

    private static final int RECENT = 1990;

    private BaseRates() {}

    static void tell(EvidenceData data, Figures figures) {
        rates("rate.all1816", data.long1816(), figures);
        List<DyadYear> territorial =
                data.dyads().stream().filter(DyadYear::territorial).toList();
        rates("rate.territorial1946", territorial, figures);
        rates(
                "rate.territorial1990",
                territorial.stream().filter(row -> row.year() >= RECENT).toList(),
                figures);
        rates(
                "rate.minor1946",
                territorial.stream()
                        .filter(row -> row.bothMinor()
                                && !(data.asPrinted() && EvidenceData.germanies(row.first(), row.second())))
                        .toList(),
                figures);
        rates(
                "rate.other1946",
                data.dyads().stream().filter(row -> !row.territorial()).toList(),
                figures);
        int disputes = count(territorial, DyadYear::dispute);
        int fatal = count(territorial, DyadYear::fatal);
        int wars = count(territorial, DyadYear::war);
        figures.put("given.force", Estimate.share(count(territorial, DyadYear::force), disputes));
        figures.put("given.fatal", Estimate.share(fatal, disputes));
        figures.put("given.war", Estimate.share(wars, disputes));
        figures.put("given.war-fatal", Estimate.share(wars, fatal));
    }

    private static void rates(String id, List<DyadYear> rows, Figures figures) {
        figures.put(id + ".dispute", Estimate.share(count(rows, DyadYear::dispute), rows.size()));
        figures.put(id + ".force", Estimate.share(count(rows, DyadYear::force), rows.size()));
        figures.put(id + ".fatal", Estimate.share(count(rows, DyadYear::fatal), rows.size()));
        figures.put(id + ".war", Estimate.share(count(rows, DyadYear::war), rows.size()));
    }

    static int count(List<DyadYear> rows, Predicate<DyadYear> is) {
        return (int) rows.stream().filter(is).count();
    }
}
