package org.equipoise.data;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Orders vintages, be they days (2024-04-13), years (2021) or versions (25.1, 5.0); one that is not stated comes first. */
public final class Vintages implements Comparator<String> {

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    @Override
    public int compare(String one, String other) {
        List<Integer> a = numbers(one);
        List<Integer> b = numbers(other);
        for (int n = 0; n < Math.min(a.size(), b.size()); n++) {
            int order = Integer.compare(a.get(n), b.get(n));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(a.size(), b.size());
        return order != 0 ? order : one.compareTo(other);
    }

    private static List<Integer> numbers(String vintage) {
        return Stream.of(NO_DIGITS.split(vintage))
                .filter(part -> !part.isEmpty() && part.length() < 10)
                .map(Integer::valueOf)
                .toList();
    }
}
