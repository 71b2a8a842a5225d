package org.equipoise.lab.explain;

/**
 * Names a run of a study, written {@code policy/future/replicate}, such as {@code silence/12/3}.
 *
 * @param policy id of the policy
 * @param future number of the future, from 0
 * @param replicate number of the draw of luck, from 0
 */
public record RunAddress(String policy, int future, int replicate) {

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static RunAddress parse(String text) {
        int second = text.lastIndexOf('/');
        int first = text.lastIndexOf('/', second - 1);
        try {
            if (first > 0) {
                return new RunAddress(
                        text.substring(0, first),
                        Integer.parseUnsignedInt(text.substring(first + 1, second)),
                        Integer.parseUnsignedInt(text.substring(second + 1)));
            }
        } catch (NumberFormatException e) {
            throw notAnAddress(text);
        }
        throw notAnAddress(text);
    }

    private static IllegalArgumentException notAnAddress(String text) {
        return new IllegalArgumentException(
                "'" + text + "' names no run; a run is policy/future/replicate. Maybe silence/12/3");
    }

    /** The run with the same luck in the same future under another policy. */
    public RunAddress under(String other) {
        return new RunAddress(other, future, replicate);
    }

    @Override
    public String toString() {
        return policy + "/" + future + "/" + replicate;
    }
}
