package org.equipoise.data.place;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The arcs of a topology, each a run of whole steps from its first point, scaled and moved into degrees; an arc that is run through
 * backwards has the ones' complement of its number (TopoJSON 1.0, sections 2.1.3 and 2.1.4).
 */
final class Arcs {

    private final List<Box> boxes;

    private Arcs(List<Box> boxes) {
        this.boxes = boxes;
    }

    /**
     * A box of degrees.
     *
     * @param west western end
     * @param south southern end
     * @param east eastern end
     * @param north northern end
     */
    record Box(double west, double south, double east, double north) {

        static final Box EMPTY = new Box(
                Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

        static final Box BROKEN = new Box(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

        Box with(Box other) {
            return new Box(
                    Math.min(west, other.west),
                    Math.min(south, other.south),
                    Math.max(east, other.east),
                    Math.max(north, other.north));
        }

        /** With a little room for rounding at the poles and the date line. */
        boolean onEarth() {
            return west >= -180.001 && east <= 180.001 && south >= -90.001 && north <= 90.001 && west <= east;
        }
    }

    static Arcs of(JsonNode topology) {
        JsonNode scale = topology.path("transform").path("scale");
        JsonNode translate = topology.path("transform").path("translate");
        List<Box> boxes = new ArrayList<>();
        for (JsonNode arc : topology.path("arcs")) {
            Box box = Box.EMPTY;
            double x = 0;
            double y = 0;
            for (JsonNode step : arc) {
                x += step.path(0).asDouble(Double.NaN);
                y += step.path(1).asDouble(Double.NaN);
                double longitude = x * scale.path(0).asDouble(Double.NaN)
                        + translate.path(0).asDouble(Double.NaN);
                double latitude = y * scale.path(1).asDouble(Double.NaN)
                        + translate.path(1).asDouble(Double.NaN);
                box = box.with(new Box(longitude, latitude, longitude, latitude));
            }
            boxes.add(box);
        }
        return new Arcs(boxes);
    }

    /** The box around all arcs whose numbers stand anywhere within a node. */
    Box box(JsonNode numbers) {
        if (numbers.isInt()) {
            int number = numbers.intValue() < 0 ? ~numbers.intValue() : numbers.intValue();
            return number < boxes.size() ? boxes.get(number) : Box.BROKEN;
        }
        Box box = Box.EMPTY;
        for (JsonNode inner : numbers) {
            box = box.with(box(inner));
        }
        return box;
    }
}
