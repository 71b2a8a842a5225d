package org.equipoise.workbench.words;

import java.util.List;

/**
 * A house's words for probabilities, such as "unlikely" for 20 to 45 %.
 *
 * <p>A word always goes to the number as it is printed, so that a reader can check it against the printed yardstick.
 *
 * <ul>
 *   <li>Office of the Director of National Intelligence, Intelligence Community Directive 203, Analytic Standards (2015).
 *   <li>Professional Head of Intelligence Assessment, Probability Yardstick (United Kingdom).
 * </ul>
 */
public enum Yardstick {
    /** Seven bands that touch. */
    ICD_203(
            "icd203",
            "ICD 203",
            List.of(
                    new Band("almost no chance", 1, 5),
                    new Band("very unlikely", 5, 20),
                    new Band("unlikely", 20, 45),
                    new Band("roughly even chance", 45, 55),
                    new Band("likely", 55, 80),
                    new Band("very likely", 80, 95),
                    new Band("almost certain", 95, 99)),
            "A probability on a border takes the word nearer to even chance; below 1% and above 99% the end words are kept."),
    /** Seven bands with gaps between them on purpose. */
    PHIA(
            "phia",
            "PHIA",
            List.of(
                    new Band("remote chance", 0, 5),
                    new Band("highly unlikely", 10, 20),
                    new Band("unlikely", 25, 35),
                    new Band("realistic possibility", 40, 50),
                    new Band("likely or probable", 55, 75),
                    new Band("highly likely", 80, 90),
                    new Band("almost certain", 95, 100)),
            "A probability in a gap takes the word of the nearer band, in the middle of a gap the word nearer to even chance.");

    private final String option;
    private final String title;
    private final List<Band> bands;
    private final String tieRule;

    Yardstick(String option, String title, List<Band> bands, String tieRule) {
        this.option = option;
        this.title = title;
        this.bands = bands;
        this.tieRule = tieRule;
    }

    /**
     * One word and the probabilities it stands for.
     *
     * @param words the word or phrase
     * @param low lower bound, percent
     * @param high upper bound, percent
     */
    public record Band(String words, double low, double high) {

        private double distance(double percent) {
            return percent < low ? low - percent : Math.max(0, percent - high);
        }

        private double fromEven() {
            return Math.max(0, low > 50 ? low - 50 : 50 - high);
        }

        /** The bounds, such as {@code 20–45%}. */
        public String range() {
            return Figures.whole(low) + "–" + Figures.whole(high) + "%";
        }
    }

    /** The value of the option {@code --yardstick} that asks for it. */
    public String option() {
        return option;
    }

    /** Its name in print. */
    public String title() {
        return title;
    }

    /** Its bands from least to most likely. */
    public List<Band> bands() {
        return bands;
    }

    /** Which word a probability on a border or in a gap takes. */
    public String tieRule() {
        return tieRule;
    }

    /**
     * The band of a probability, taken of the number as it is printed.
     *
     * @param probability in [0, 1]
     */
    public Band band(double probability) {
        double percent = Figures.printedPercent(probability);
        Band best = bands.get(0);
        for (Band band : bands) {
            double gain = best.distance(percent) - band.distance(percent);
            if (gain > 1e-9 || Math.abs(gain) <= 1e-9 && band.fromEven() < best.fromEven()) {
                best = band;
            }
        }
        return best;
    }

    /** The word for a probability in [0, 1]. */
    public String words(double probability) {
        return band(probability).words();
    }

    /** The words for a range of probabilities: one word when both ends share it. */
    public String words(double low, double high) {
        String from = words(low);
        String to = words(high);
        return from.equals(to) ? from : from + " to " + to;
    }
}
