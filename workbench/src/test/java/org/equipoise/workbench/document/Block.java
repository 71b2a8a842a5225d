package org.equipoise.workbench.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a document in Markdown.
 *
 * @param language what stands behind the opening fence
 * @param source what a comment {@code <!-- from: path#region -->} on the line before says
 * @param target what a comment {@code <!-- file: path -->} or {@code <!-- add to: path -->} on the line before says
 * @param first index of its first line in the document, the fence not counted
 * @param lines its lines
 */
record Block(String language, Optional<String> source, Optional<Target> target, int first, List<String> lines) {

    private static final Pattern FROM = Pattern.compile("<!-- from: (\\S+) -->");
    private static final Pattern INTO = Pattern.compile("<!-- (file|add to): (\\S+) -->");

    /** The file that a block writes, whole or at its end. */
    record Target(String file, boolean atEnd) {}

    Block {
        lines = List.copyOf(lines);
    }

    /** The fenced blocks of a document, in order. */
    static List<Block> of(List<String> document) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            if (document.get(i).startsWith("```")) {
                String language = document.get(i).substring(3).strip();
                String above = i == 0 ? "" : document.get(i - 1);
                Matcher from = FROM.matcher(above);
                Optional<String> source = from.matches() ? Optional.of(from.group(1)) : Optional.empty();
                Matcher into = INTO.matcher(above);
                Optional<Target> target = into.matches()
                        ? Optional.of(new Target(into.group(2), into.group(1).equals("add to")))
                        : Optional.empty();
                int end = i + 1;
                while (!document.get(end).equals("```")) {
                    end++;
                }
                blocks.add(new Block(language, source, target, i + 1, document.subList(i + 1, end)));
                i = end;
            }
        }
        return blocks;
    }

    /** The document with other lines in its blocks, one list for each. */
    static String rewritten(List<String> document, List<Block> blocks, List<List<String>> now) {
        List<String> lines = new ArrayList<>(document);
        for (int b = blocks.size() - 1; b >= 0; b--) {
            Block block = blocks.get(b);
            List<String> old =
                    lines.subList(block.first(), block.first() + block.lines().size());
            old.clear();
            old.addAll(now.get(b));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The lines between {@code // region NAME} and {@code // end}, moved to the left margin. */
    static List<String> region(List<String> source, String name) {
        List<String> region = new ArrayList<>();
        boolean in = false;
        for (String line : source) {
            if (line.strip().equals("// region " + name)) {
                in = true;
            } else if (in && line.strip().equals("// end")) {
                int margin = region.stream()
                        .filter(one -> !one.isBlank())
                        .mapToInt(one -> one.length() - one.stripLeading().length())
                        .min()
                        .orElse(0);
                return region.stream()
                        .map(one -> one.isBlank() ? "" : one.substring(margin))
                        .toList();
            } else if (in) {
                region.add(line);
            }
        }
        throw new IllegalArgumentException("no region '" + name + "'");
    }
}
