package org.equipoise.scenario.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.games.problem.Place;
import org.equipoise.scenario.problem.Ledger;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A key and its value; keys are words, and none stands twice. */
record Entry(Token key, NodeTuple tuple) {

    static List<Entry> of(MappingNode mapping, Ledger ledger) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Place place = Nodes.place(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
                ledger.problem(place, "found " + Nodes.words(tuple.getKeyNode()) + " as a key", "a word");
                continue;
            }
            String key = scalar.getValue();
            Place first = seen.putIfAbsent(key, place);
            if (first != null) {
                ledger.problem(
                        place, "duplicate key '" + key + "'", "it once; it stands already in line " + first.line());
                continue;
            }
            entries.add(new Entry(new Token(key, false, place), tuple));
        }
        return entries;
    }

    /** Whether nothing stands behind the key. */
    boolean bare() {
        return tuple.getValueNode().getTag().equals(Tag.NULL);
    }
}
