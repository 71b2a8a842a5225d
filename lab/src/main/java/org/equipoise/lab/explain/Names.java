package org.equipoise.lab.explain;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts the names of actors where a journal writes their ids. */
final class Names {

    private final Map<String, String> byId;
    private final Pattern ids;

    Names(Map<String, String> byId) {
        this.byId = Map.copyOf(byId);
        ids = Pattern.compile(byId.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w.])(", ")(?![\\w.])")));
    }

    /** Words with names in place of ids. */
    String in(String words) {
        return byId.isEmpty()
                ? words
                : ids.matcher(words)
                        .replaceAll(
                                match -> Matcher.quoteReplacement(byId.getOrDefault(match.group(1), match.group(1))));
    }
}
