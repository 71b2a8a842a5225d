package org.equipoise.lab.validation;

import java.util.List;
import org.equipoise.lab.evidence.Explained;

/**
 * Figures that were printed before, beside those that the data give.
 *
 * @param figures all of them, in the order of the tables
 */
public record EvidenceFinding(List<Figure> figures) {

    public EvidenceFinding {
        figures = List.copyOf(figures);
    }

    /** What became of a printed figure. */
    public enum Status {
        /** It came out, in the digits printed, by the definitions that Equipoise uses. */
        SAME,
        /** It came out by the definitions that were found to be the printed one's. */
        FOUND,
        /** It did not, but nearly. */
        NEAR,
        /** It did not. */
        DIFFERENT,
        /** The library lacks a file, or the data do not say. */
        UNKNOWN
    }

    /**
     * A printed figure.
     *
     * @param group what it belongs to
     * @param label words for tables
     * @param place where it was printed
     * @param printed as it was printed
     * @param error its standard error as printed, empty for none
     * @param ours by the definitions that Equipoise uses; NaN where there is none
     * @param again by those found to be the printed one's; NaN where there is none
     * @param status what became of it
     * @param why what was found to make the difference, or what was tried
     * @param explained how far that explains it
     */
    public record Figure(
            String group,
            String label,
            String place,
            String printed,
            String error,
            double ours,
            double again,
            Status status,
            String why,
            Explained explained) {}

    /** How many have a status. */
    public int count(Status status) {
        return (int) figures.stream().filter(one -> one.status() == status).count();
    }

    /** Those that do not come out, or only nearly. */
    public List<Figure> differing() {
        return figures.stream()
                .filter(one -> one.status() == Status.NEAR || one.status() == Status.DIFFERENT)
                .toList();
    }

    /** Those of them whose difference is explained so far. */
    public List<Figure> differing(Explained explained) {
        return differing().stream().filter(one -> one.explained() == explained).toList();
    }
}
