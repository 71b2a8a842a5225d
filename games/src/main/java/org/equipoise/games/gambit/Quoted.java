package org.equipoise.games.gambit;

import java.util.List;
import java.util.stream.Collectors;
import org.equipoise.games.exact.Exact;
import org.hipparchus.fraction.BigFraction;

/** Writes names and numbers as {@link Words} reads them. */
final class Quoted {

    private Quoted() {}

    /** A name in quotes. A backslash is doubled only where it would be misread, since Gambit itself never doubles one. */
    static String name(String name) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean last = i + 1 == name.length();
            if (c == '"' || c == '\\' && (last || name.charAt(i + 1) == '"' || name.charAt(i + 1) == '\\')) {
                quoted.append('\\');
            }
            quoted.append(c);
        }
        return quoted.append('"').toString();
    }

    /** Names in quotes and braces. */
    static String names(List<String> names) {
        return names.stream().map(Quoted::name).collect(Collectors.joining(" ", "{ ", " }"));
    }

    /** Numbers with commas. */
    static String numbers(List<BigFraction> numbers) {
        return numbers.stream().map(Exact::text).collect(Collectors.joining(", "));
    }
}
