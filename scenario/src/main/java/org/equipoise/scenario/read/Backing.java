package org.equipoise.scenario.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.equipoise.scenario.Confidence;
import org.equipoise.scenario.Evidence;
import org.equipoise.scenario.Moment;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.problem.Kind;
import org.equipoise.scenario.shape.Date;
import org.equipoise.scenario.shape.Either;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.OneOf;
import org.equipoise.scenario.shape.Reference;
import org.equipoise.scenario.shape.Sequence;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/** What every fact and every parameter carries: sources or an assumption, and since when it could be known. */
final class Backing {

    static final Field<Optional<List<String>>> SOURCES = Field.optional(
            "sources",
            new Either<>(new SourceIds(), Sequence.some(new Reference(Kind.SOURCE))),
            "ids of dossier/sources.yaml or of claims that it rests on");
    static final Field<Optional<String>> ASSUMPTION =
            Field.optional("assumption", new Words(), "why it is assumed, or which part of it is");
    static final Field<Optional<Moment>> KNOWN =
            Field.optional("known", new Date(), "date from which it could be known; by default when it was so");
    static final Mapping.Group NEEDED = Mapping.Group.atLeastOne(SOURCES, ASSUMPTION);

    static final Field<Optional<List<String>>> SOURCES_COLUMN =
            Field.optional("sources", new SourceIds(), "ids of dossier/sources.yaml or of claims, separated by blanks");
    static final Field<Confidence> CONFIDENCE = Field.required("confidence", confidence(), "how well it is supported");

    private Backing() {}

    /** The keys of a mapping and those of its evidence. */
    static List<Field<?>> and(Field<?>... fields) {
        List<Field<?>> all = new ArrayList<>(List.of(fields));
        all.add(SOURCES);
        all.add(ASSUMPTION);
        all.add(KNOWN);
        return List.copyOf(all);
    }

    /** The columns of a sheet and those of its evidence. */
    static List<Field<?>> columns(Field<?>... fields) {
        List<Field<?>> all = new ArrayList<>(List.of(fields));
        all.add(SOURCES_COLUMN);
        all.add(CONFIDENCE);
        all.add(KNOWN);
        return List.copyOf(all);
    }

    /** A value of a YAML file with its evidence; sources together with an assumption mean that it is sourced in part. */
    static <T> Stated<T> state(T value, Values values) {
        List<String> sources = values.get(SOURCES).orElse(List.of());
        Optional<String> assumption = values.get(ASSUMPTION);
        Confidence confidence =
                assumption.isEmpty() ? Confidence.SOURCED : sources.isEmpty() ? Confidence.ASSUMPTION : Confidence.PART;
        return new Stated<>(value, values.get(KNOWN), new Evidence(confidence, sources, assumption), values.place());
    }

    /** A row of a CSV file with its evidence. */
    static <T> Stated<T> row(T value, Values values) {
        List<String> sources = values.get(SOURCES_COLUMN).orElse(List.of());
        Confidence confidence = values.get(CONFIDENCE);
        boolean free = confidence == Confidence.RECALL || confidence == Confidence.ESTIMATE;
        if (values.get(SOURCES_COLUMN).isEmpty() && !free) {
            values.problem(SOURCES_COLUMN, "no sources", "at least one, or the confidence recall or estimate");
        }
        return new Stated<>(
                value, values.get(KNOWN), new Evidence(confidence, sources, Optional.empty()), values.place());
    }

    private static OneOf<Confidence> confidence() {
        Map<String, Confidence> options =
                new LinkedHashMap<>(OneOf.of("confidence", Confidence.class).options());
        options.remove("assumption");
        return new OneOf<>("confidence", options);
    }
}
