package org.equipoise.lab.central;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.equipoise.data.panel.PanelDefinition;
import org.equipoise.data.panel.Region;
import org.equipoise.lab.central.Samples.Counting;

/**
 * Another way to estimate the same contrast, to see whether it holds.
 *
 * @param id short name
 * @param label words for tables
 * @param counting how side-years and arms are counted
 * @param keep which side-years stay
 * @param method how it is estimated
 * @param asked the contrast as this variant asks it
 * @param sameQuestion whether that is the question of the main estimate, so that its sign can be compared; else it stands apart
 */
public record Variant(
        String id,
        String label,
        Counting counting,
        Predicate<Observation> keep,
        Estimate.Method method,
        UnaryOperator<Contrast> asked,
        boolean sameQuestion) {

    /** The main estimate. */
    public static final Variant MAIN = sample("main", "Main estimate", Counting.MAIN, at -> true);

    /** Each pair with a constant of its own. */
    public static final Variant WITHIN = method("within", "Within pairs, linear", Estimate.Method.WITHIN_PAIRS);

    /** Since the end of the cold war. */
    public static final Variant LATE =
            sample("1990-2010", "1990–2010 alone", Counting.MAIN, at -> at.row().year() >= 1990);

    /** All, the main one first. */
    public static List<Variant> all() {
        List<Variant> all = new ArrayList<>(List.of(
                MAIN,
                method("regions", "With a dummy for each region", Estimate.Method.LOGIT_WITH_REGIONS),
                WITHIN,
                method("conditional", "Within pairs, conditional logit", Estimate.Method.CONDITIONAL_LOGIT),
                sample(
                        "1955-1989",
                        "1955–1989 alone",
                        Counting.MAIN,
                        at -> at.row().year() < 1990),
                LATE,
                sample("territorial", "Rivals over land alone", Counting.MAIN, at -> at.row()
                        .territorial())));
        for (int region = 1; region < Region.NAMES.size(); region++) {
            int left = region;
            all.add(sample(
                    "without-" + region,
                    "Without " + Region.NAMES.get(region),
                    Counting.MAIN,
                    at -> Region.of(at.row().own()) != left
                            && Region.of(at.row().target()) != left));
        }
        all.add(counted(
                "window-1", "Deliveries of one year", new Counting(PanelDefinition.MAIN, 1, Samples.DEPRECIATION)));
        all.add(counted(
                "window-5", "Deliveries of five years", new Counting(PanelDefinition.MAIN, 5, Samples.DEPRECIATION)));
        all.add(counted("wear-5", "Stocks wear 5 % a year", new Counting(PanelDefinition.MAIN, Samples.WINDOW, 0.05)));
        all.add(counted(
                "wear-12", "Stocks wear 12 % a year", new Counting(PanelDefinition.MAIN, Samples.WINDOW, 0.12)));
        all.add(counted(
                "since-onset",
                "Years of peace since the last onset",
                new Counting(PanelDefinition.SINCE_ONSET, Samples.WINDOW, Samples.DEPRECIATION)));
        all.add(counted(
                "printed",
                "Onsets counted as in the printed figures",
                new Counting(PanelDefinition.PRINTED_ARMS, Samples.WINDOW, Samples.DEPRECIATION)));
        all.add(new Variant(
                "against-none",
                "Compared with no deliveries (of this supplier; of any, where all are asked about)",
                Counting.MAIN,
                at -> true,
                Estimate.Method.LOGIT,
                Contrast::againstNone,
                false));
        all.add(band("band-67", "Parity from two thirds", 2.0 / 3));
        all.add(band("band-50", "Parity from one half", 0.5));
        return List.copyOf(all);
    }

    /** Whether it says something of a contrast that the main estimate does not say. */
    boolean concerns(Contrast contrast) {
        return switch (id) {
            case "against-none" -> contrast.family() == Contrast.Family.ARMS_BOTH;
            case "wear-5", "wear-12" -> contrast.family() != Contrast.Family.ARMS_BOTH;
            case "window-1", "window-5" -> contrast.family() == Contrast.Family.ARMS_BOTH;
            case "band-67", "band-50" -> contrast.id().endsWith("-parity");
            default -> true;
        };
    }

    /** The side-years that stay. */
    List<Observation> of(Samples samples) {
        return samples.of(counting).stream().filter(keep).toList();
    }

    private static Variant sample(String id, String label, Counting counting, Predicate<Observation> keep) {
        return new Variant(id, label, counting, keep, Estimate.Method.LOGIT, UnaryOperator.identity(), true);
    }

    private static Variant counted(String id, String label, Counting counting) {
        return sample(id, label, counting, at -> true);
    }

    private static Variant band(String id, String label, double share) {
        return new Variant(
                id,
                label,
                Counting.MAIN,
                at -> true,
                Estimate.Method.LOGIT,
                contrast -> contrast.withParityFrom(share),
                false);
    }

    private static Variant method(String id, String label, Estimate.Method method) {
        return new Variant(id, label, Counting.MAIN, at -> true, method, UnaryOperator.identity(), true);
    }
}
