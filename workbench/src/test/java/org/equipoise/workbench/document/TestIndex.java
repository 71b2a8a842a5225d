package org.equipoise.workbench.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which tests hold which mechanism, read from the sources: those of the mechanism's own file and of the files beside it that it is made
 * of, by the names of the classes; a test that bears no file's name belongs to the mechanisms of its room that it speaks of.
 */
final class TestIndex {

    private static final Pattern ID = Pattern.compile("new Declaration\\(\\s*\"([a-z-]+)\"");
    private static final Pattern PROPERTY =
            Pattern.compile("@(?:Test|ParameterizedTest|RepeatedTest)\\b(?:(?!\\bvoid\\b)[\\s\\S])*?void (\\w+)\\(");

    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, String> rooms = new TreeMap<>();
    private final Map<String, String> ids = new TreeMap<>();

    private TestIndex(Path main) throws IOException {
        for (Path file : java(main)) {
            String name = name(file);
            String text = Files.readString(file);
            sources.put(name, text);
            rooms.put(name, room(file));
            Matcher id = ID.matcher(text);
            if (id.find()) {
                ids.put(name, id.group(1));
            }
        }
    }

    /** Lines {@code mechanism TAB test class TAB property}, in order. */
    static List<String> of(Path model) throws IOException {
        Path place = Path.of("java/org/equipoise/model/mechanism");
        TestIndex index = new TestIndex(model.resolve("src/main").resolve(place));
        Set<String> lines = new TreeSet<>();
        for (Path file : java(model.resolve("src/test").resolve(place))) {
            String text = Files.readString(file);
            Matcher property = PROPERTY.matcher(text);
            Set<String> mechanisms = index.mechanisms(file, text);
            while (property.find()) {
                for (String mechanism : mechanisms) {
                    lines.add(mechanism + "\t" + name(file) + "\t" + property.group(1));
                }
            }
        }
        return List.copyOf(lines);
    }

    private Set<String> mechanisms(Path file, String text) {
        String tested = name(file).replaceFirst("Test$", "");
        Set<String> found = new TreeSet<>();
        for (String mechanism : ids.keySet()) {
            if (parts(mechanism).contains(tested)) {
                found.add(id(mechanism));
            }
        }
        if (found.isEmpty()) {
            for (String mechanism : ids.keySet()) {
                boolean here = room(file).equals(rooms.get(mechanism));
                if (here && (text.contains("\"" + id(mechanism) + "\"") || mentions(text, mechanism))) {
                    found.add(id(mechanism));
                }
            }
        }
        return found;
    }

    private String id(String mechanism) {
        return ids.getOrDefault(mechanism, "");
    }

    /** The classes that a mechanism is made of: itself and those it speaks of, but no other mechanism. */
    private Set<String> parts(String mechanism) {
        Set<String> parts = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(mechanism));
        while (!open.isEmpty()) {
            String at = open.remove(open.size() - 1);
            if (parts.add(at)) {
                String text = sources.getOrDefault(at, "");
                for (String other : sources.keySet()) {
                    if (!ids.containsKey(other) && !parts.contains(other) && mentions(text, other)) {
                        open.add(other);
                    }
                }
            }
        }
        return parts;
    }

    private static boolean mentions(String text, String name) {
        return Pattern.compile("\\b" + name + "\\b").matcher(text).find();
    }

    private static String room(Path file) {
        return String.valueOf(file.resolveSibling(".").normalize().getFileName());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".java", "");
    }

    private static List<Path> java(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }
}
