package org.equipoise.workbench.words;

import java.util.List;

/** Puts names in a row: "a, b and c". */
public final class Listing {

    private Listing() {}

    /** Names in a row with "and" before the last. */
    public static String and(List<String> names) {
        return joined(names, " and ");
    }

    /** Names in a row with "or" before the last. */
    public static String or(List<String> names) {
        return joined(names, " or ");
    }

    /** A noun with its count, such as {@code 3 futures}. */
    public static String count(long n, String one, String many) {
        return Figures.whole(n) + " " + (n == 1 ? one : many);
    }

    /** The words with their first letter in upper case. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** The words with their first letter in lower case, unless the second is in upper case too. */
    public static String small(String words) {
        boolean name = words.length() > 1 && !Character.isLowerCase(words.charAt(1)) && words.charAt(1) != ' ';
        return words.isEmpty() || name
                ? words
                : words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static String joined(List<String> names, String last) {
        int n = names.size();
        return n == 0
                ? ""
                : n == 1 ? names.get(0) : String.join(", ", names.subList(0, n - 1)) + last + names.get(n - 1);
    }
}
