package org.equipoise.scenario.shape;

import java.util.Locale;
import org.equipoise.games.problem.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Where YAML nodes stand and what to call them. */
final class Nodes {

    private static final int LONGEST = 40;

    private Nodes() {}

    /** Where a node begins. */
    static Place place(Node node) {
        return node.getStartMark().map(Nodes::place).orElse(Place.file("?"));
    }

    /** A mark as a place; lines and columns count from 1. */
    static Place place(Mark mark) {
        return new Place(mark.getName(), mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** A node in a few words. */
    static String words(Node node) {
        if (node instanceof ScalarNode scalar) {
            if (scalar.getTag().equals(Tag.NULL)) {
                return "nothing";
            }
            String text = scalar.getValue();
            return "'" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text) + "'";
        }
        return node instanceof SequenceNode
                ? "a list"
                : node instanceof MappingNode
                        ? "keys and values"
                        : "a " + node.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
