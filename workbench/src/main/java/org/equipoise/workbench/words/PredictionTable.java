package org.equipoise.workbench.words;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.lab.score.Brier;
import org.equipoise.lab.score.Foretold;
import org.equipoise.scenario.Prediction;

/** The predictions of a dossier in words, for screens and briefs. */
public final class PredictionTable {

    private PredictionTable() {}

    /** Headings of {@link #rows}. */
    public static final List<String> HEADINGS = List.of(
            "Prediction",
            "Foretold by",
            "Source’s word",
            "Model",
            "Outcome",
            "Score: source",
            "Score: model",
            "What happened");

    /** One row a prediction with the squared distances of the source's word and of the model, its cells under {@link #HEADINGS}. */
    public static List<List<String>> rows(Foretold foretold) {
        List<List<String>> rows = new ArrayList<>();
        for (Foretold.Row row : foretold.rows()) {
            Prediction prediction = row.prediction();
            boolean happened = prediction.outcome() == Prediction.Outcome.HAPPENED;
            rows.add(List.of(
                    row.claim().paraphrase() + " [" + row.claim().id() + "]",
                    row.claim().columns().getOrDefault("author", ""),
                    "“" + prediction.words() + "”, " + range(prediction),
                    model(row),
                    outcome(prediction.outcome())
                            + prediction
                                    .decided()
                                    .map(date -> ", " + date.lastMonth())
                                    .orElse(""),
                    prediction.scored()
                            ? Figures.decimal(
                                    Brier.NONE
                                            .with(prediction.middle(), happened)
                                            .score(),
                                    2)
                            : Figures.NONE,
                    row.model()
                            .filter(model -> prediction.scored())
                            .map(model -> Figures.decimal(
                                    Brier.NONE
                                            .with(model.probability(), happened)
                                            .score(),
                                    2))
                            .orElse(Figures.NONE),
                    prediction.record() + "."
                            + (prediction.note().isEmpty() ? "" : " Note: " + prediction.note() + ".")));
        }
        return rows;
    }

    /** The range of probability that a source's word stands for. */
    public static String range(Prediction prediction) {
        return Figures.whole(100 * prediction.low()) + "–" + Figures.whole(100 * prediction.high()) + "%";
    }

    /** The model's probability with the middle 90 % of futures, or why there is none. */
    public static String model(Foretold.Row row) {
        return row.model()
                .map(model -> Figures.percent(model.probability()) + " ["
                        + Figures.percent(model.futures().low()) + ", "
                        + Figures.percent(model.futures().high()) + "]")
                .orElse(row.prediction().stand().isPresent() ? "not run" : Figures.NONE);
    }

    /** An outcome in words. */
    public static String outcome(Prediction.Outcome outcome) {
        return switch (outcome) {
            case HAPPENED -> "happened";
            case DID_NOT -> "did not happen";
            case PARTLY -> "in part";
            case OPEN -> "open";
            case MOOT -> "condition not met";
        };
    }

    /** How many can be scored, the scores, and how little they say. */
    public static List<String> summary(Foretold foretold) {
        List<String> sentences = new ArrayList<>();
        int all = foretold.rows().size();
        if (all == 0) {
            return List.of("The dossier holds no predictions.");
        }
        sentences.add(Listing.count(all, "prediction", "predictions") + ", of which "
                + Figures.whole(foretold.source().cases())
                + " can be scored; the others came true in part, are open, or hung on a"
                + " condition that was not met.");
        if (foretold.source().cases() > 0) {
            sentences.add("Brier score of the sources’ words: " + score(foretold.source())
                    + " (0 is perfect, 0.25 is what even odds earn).");
        }
        Brier model = foretold.model();
        if (model.cases() > 0) {
            sentences.add("Where the model has a probability too: sources " + score(foretold.sourceWhereBoth())
                    + ", model " + score(model) + ".");
        } else {
            sentences.add("The model has no probability for any of those that can be scored.");
        }
        sentences.add(
                "These are few, chosen by the sources, not independent of one another, and both the ranges and the model were"
                        + " set down after the event: the scores compare, they rank nobody.");
        return sentences;
    }

    private static String score(Brier brier) {
        return Figures.decimal(brier.score(), 2) + " over " + Figures.whole(brier.cases());
    }
}
