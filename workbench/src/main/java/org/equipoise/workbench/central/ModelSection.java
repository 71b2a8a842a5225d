package org.equipoise.workbench.central;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.equipoise.games.Elementary;
import org.equipoise.lab.central.Implied;
import org.equipoise.lab.central.Outcome;
import org.equipoise.lab.result.Interval;
import org.equipoise.workbench.words.Figures;

/**
 * What the model implies, beside the record.
 *
 * @param implied both ways to have suppliers
 * @param belief words for where the free parameters come from
 */
public record ModelSection(List<Implied> implied, String belief) {

    public ModelSection {
        implied = List.copyOf(implied);
    }

    /** The section. */
    String text() {
        if (implied.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("## The model beside the record\n\n");
        text.append("The same pairs and years played ")
                .append(Figures.whole(implied.get(0).played()))
                .append(" times by the model, arms as recorded, free parameters from ")
                .append(belief)
                .append(
                        ", all else from its priors; then the same regressions on what it played. Odds ratios at the mean log odds, with the 90 %"
                                + " of simulated panels (what is not known of the parameters, and luck, together). *Below* is the share of panels"
                                + " whose estimate lies below the record's: near 0 % or 100 % the model does not make what the record shows. Where"
                                + " more than a tenth of the panels have too few cases for an estimate, the others are not like them, and nothing is"
                                + " compared.\n\n"
                                + "*One pool*: in the settings that are calibrated arms come from one pool of suppliers. Who armed whom is not in"
                                + " them, so a common supplier can have **no effect by construction**; what appears comes from arms, land and"
                                + " years of peace that go with it.\n\n"
                                + "*Apart*: suppliers that were ever either side's top supplier are kept apart. **Assumed**: such a supplier opposes the"
                                + " use of force fully in years before which it delivered to both sides within three years, and not at all in others."
                                + " What its opposition is worth has a prior around nearly zero that allows either sign (restraint, model A.2 and A.6),"
                                + " so the sign is an assumption of that prior and no finding; war is left out, being too rare.\n\n");
        for (Outcome outcome : List.of(Outcome.FORCE, Outcome.FATAL)) {
            List<List<String>> rows = new ArrayList<>();
            for (Implied pooled : implied) {
                if (pooled.suppliers() == Implied.Suppliers.POOLED && pooled.outcome() == outcome) {
                    Optional<Implied> apart = apart(pooled);
                    rows.add(List.of(
                            pooled.contrast().label(),
                            Cells.ratio(Elementary.exp(pooled.data())),
                            range(pooled),
                            below(pooled),
                            apart.map(ModelSection::range).orElse(Figures.NONE),
                            apart.map(ModelSection::below).orElse(Figures.NONE)));
                }
            }
            text.append("### ")
                    .append(outcome == Outcome.FORCE ? "Use of force" : "Disputes with dead")
                    .append("\n\n");
            text.append(Cells.table(
                    List.of("Contrast", "record", "model, one pool", "below", "model, apart", "below"), rows));
        }
        return text.toString();
    }

    private Optional<Implied> apart(Implied pooled) {
        return implied.stream()
                .filter(one -> one.suppliers() == Implied.Suppliers.KEPT_APART
                        && one.outcome() == pooled.outcome()
                        && one.contrast().id().equals(pooled.contrast().id()))
                .findFirst();
    }

    private static String range(Implied one) {
        return !one.comparable()
                ? "too few cases in " + Figures.whole(one.played() - one.panels()) + " panels"
                : Cells.ratio(Elementary.exp(one.mean())) + " ("
                        + Cells.ratio(new Interval(
                                Elementary.exp(one.range().low()),
                                Elementary.exp(one.range().high())))
                        + ")";
    }

    private static String below(Implied one) {
        return one.comparable() ? Figures.percent(one.below()) : Figures.NONE;
    }

    /** The model's sentence of the bottom line. */
    String sentence() {
        return line(Implied.Suppliers.POOLED, "with one pool of suppliers, in which who arms whom can have no effect,")
                + line(
                        Implied.Suppliers.KEPT_APART,
                        "with suppliers apart that oppose force where they arm both (assumed)");
    }

    private String line(Implied.Suppliers suppliers, String words) {
        List<Implied> those = implied.stream()
                .filter(one -> one.suppliers() == suppliers && one.comparable())
                .toList();
        if (those.isEmpty()) {
            return "";
        }
        long holds = those.stream().filter(Implied::holdsData).count();
        Optional<Implied> both = those.stream()
                .filter(one -> one.contrast().id().equals("arms-both") && one.outcome() == Outcome.FORCE)
                .findFirst();
        return " The model (" + belief + ") " + words
                + " implies for the use of force where one supplier arms both an odds ratio of "
                + both.map(ModelSection::range).orElse("–") + "; its 90 % hold the record in "
                + Figures.whole(holds) + " of " + Figures.whole(those.size())
                + " estimates, those for force and those for dead together.";
    }
}
