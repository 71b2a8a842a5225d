package org.equipoise.workbench.validation;

import java.util.List;
import org.equipoise.lab.validation.Effort;
import org.equipoise.lab.validation.Found;
import org.equipoise.lab.validation.Validation;
import org.equipoise.workbench.words.Listing;

/** Writes {@code docs/validation.md}: first what to make of it, then the tables, then limits and the command. */
public final class ValidationPage {

    private final Validation validation;

    /** A page on a validation. */
    public ValidationPage(Validation validation) {
        this.validation = validation;
    }

    /** What to make of it: five or six sentences that the numbers choose. */
    public List<String> summary() {
        return new Summary(validation).sentences();
    }

    /** The whole page. */
    public String markdown() {
        Markdown page = new Markdown()
                .heading(1, "What history says of the model")
                .paragraph("Written by the command at the end of this page, by version " + validation.software()
                        + "; nothing here is edited by hand.");
        if (validation.effort().quick()) {
            page.paragraph("**A first look: few draws, no figure to quote.**");
        }
        page.heading(2, "What to make of it").points(summary());
        part(page, "Printed figures beside those of the data", validation.evidence(), DataTables::evidence);
        part(page, "The panel of rivals", validation.panel(), DataTables::panel);
        part(page, "Rates and moments at the priors", validation.moments(), ModelTables::moments);
        part(page, "Calibration", validation.calibration(), ModelTables::calibration);
        part(page, "Hindcasts of rivals", validation.rivals(), HindcastParts::rivals);
        part(page, "Hindcasts of scenarios", validation.cases(), HindcastParts::cases);
        part(page, "The central question", validation.central(), DataTables::central);
        page.heading(2, "Limits").points(LIMITS);
        page.heading(2, "How this page was made").code(validation.command()).paragraph(settings());
        return page.toString();
    }

    /** Puts what was found of a part on the page. */
    @FunctionalInterface
    private interface Writer<T> {
        void write(Markdown page, T found);
    }

    private static <T> void part(Markdown page, String title, Found<T> found, Writer<T> writer) {
        page.heading(2, title);
        found.what()
                .ifPresentOrElse(
                        what -> writer.write(page, what),
                        () -> page.paragraph("*Missing: " + found.why() + ". `" + found.command() + "` adds it.*"));
    }

    private static final List<String> LIMITS = List.of(
            "**No policy has been tested.** History holds one course of events; what another policy would have brought is nowhere on record. "
                    + "Differences between policies rest on the model’s structure and its assumptions alone.",
            "**Hindcasts are no forecasts.** Mechanisms, actors and a scenario’s priors were written by people who knew the end. "
                    + "Pairs of rivals are left out of the fit, not out of the modeller’s mind.",
            "**Windows overlap.** What may count as independent are pairs or spans of time, and behind them the different events; "
                    + "intervals redraw whole pairs or spans, and with fewer than 10 of them or fewer than 3 different events nothing is said.",
            "**Rivals are played with less than is known of a case:** equal shares of what they dispute, deliveries as in the three years "
                    + "before, no patron that chooses.",
            "**The data have errors of their own:** disputes are coded mostly because something happened, the register counts major arms "
                    + "that were found out, and 0 in a year outside a file’s coverage is no zero but no data.",
            "**One list of rivals** (Thompson, Rasler and Ganguly) and one list of disputes (Gibler, Miller and Little) stand behind all of it, "
                    + "to 2010.");

    private String settings() {
        Effort effort = validation.effort();
        return "DIR is the folder of data files named above. Settings: seed " + effort.seed()
                + "; prior predictive check "
                + Listing.count(effort.momentFutures(), "future", "futures") + " × "
                + Listing.count(effort.momentReplicates(), "draw of luck", "draws of luck") + " of "
                + effort.momentMonths() + " months; rivals "
                + Listing.count(effort.rivalFutures(), "future", "futures") + ", those that are kept with "
                + Listing.count(effort.rivalReplicates(), "more draw", "more draws") + " of luck, "
                + Listing.count(effort.folds(), "fold", "folds") + "; cases "
                + Listing.count(effort.caseFutures(), "future", "futures") + " × "
                + Listing.count(effort.caseReplicates(), "draw of luck", "draws of luck") + ", windows of "
                + Listing.and(effort.horizons().stream().map(String::valueOf).toList()) + " months to "
                + effort.until()
                + validation
                        .calibration()
                        .what()
                        .map(found -> "; calibration `" + found.id() + "`, made by version " + found.software())
                        .orElse("; no calibration")
                + ". The same command on the same files prints the same page on any number of threads; parts that are there are not "
                + "computed again.";
    }
}
