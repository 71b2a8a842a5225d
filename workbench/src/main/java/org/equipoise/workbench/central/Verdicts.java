package org.equipoise.workbench.central;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.lab.central.Finding;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;

/** What may be said of a contrast, in words that follow from its estimates by rule. */
final class Verdicts {

    private static final int NAMED = 3;

    private Verdicts() {}

    /** A word or three for tables. */
    static String brief(Finding.Answer answer) {
        return switch (answer) {
            case LESS -> "less";
            case MORE -> "more";
            case LESS_FRAGILE -> "less, fragile";
            case MORE_FRAGILE -> "more, fragile";
            case CANNOT_TELL -> "cannot be told";
            case NOT_ESTIMATED -> "too few cases";
        };
    }

    /** What may be said in a bottom line. */
    static String sentence(Finding.Answer answer) {
        return switch (answer) {
            case LESS -> "Less conflict";
            case MORE -> "More conflict";
            case LESS_FRAGILE -> "Less conflict by the main estimate, fragile";
            case MORE_FRAGILE -> "More conflict by the main estimate, fragile";
            case CANNOT_TELL -> "Which way cannot be told";
            case NOT_ESTIMATED -> "Too few cases";
        };
    }

    /** {@code same sign in 9 of 12 variants, interval excludes no effect in 2; hangs on Norway–Sweden}. */
    static String whole(Finding finding) {
        if (!finding.main().known()) {
            return finding.main().why().orElse("no estimate");
        }
        List<String> hinges = finding.hinges();
        StringBuilder text = new StringBuilder(finding.stability());
        if (finding.leftOut().isEmpty()) {
            return text.toString();
        }
        if (hinges.isEmpty()) {
            return text.append("; no single pair of the ")
                    .append(finding.leftOut().size())
                    .append(" tried decides")
                    .toString();
        }
        return text.append("; hangs on ").append(named(hinges)).toString();
    }

    /** The first few names, and how many more there are. */
    static String named(List<String> names) {
        if (names.size() <= NAMED) {
            return Listing.and(names);
        }
        List<String> some = new ArrayList<>(names.subList(0, NAMED));
        some.add(Figures.whole(names.size() - NAMED) + " more");
        return Listing.and(some);
    }
}
