package org.equipoise.games.group;

/**
 * A question that a group decides, as a line on which every answer has a place.
 *
 * @param name what it is called
 * @param low lower end of its scale, finite
 * @param high upper end of its scale, finite and not below {@code low}, from which its distance is finite too; equal when all are of one mind and no scale was declared
 */
public record Issue(String name, double low, double high) {

    /**
     * Checks the scale.
     *
     * @throws IllegalArgumentException if an end or the length is not finite or the ends are swapped
     */
    public Issue {
        if (!(Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
            throw new IllegalArgumentException("The scale of issue '" + name + "' runs from " + low + " to " + high
                    + ", but needs finite ends in rising order. Maybe they are swapped.");
        }
        if (!Double.isFinite(high - low)) {
            throw new IllegalArgumentException("The scale of issue '" + name + "' runs from " + low + " to " + high
                    + ", which is longer than numbers can tell. Maybe use a larger unit.");
        }
    }

    /** Length of the scale. */
    public double length() {
        return high - low;
    }
}
