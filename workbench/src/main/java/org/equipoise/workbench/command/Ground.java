package org.equipoise.workbench.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.equipoise.lab.score.Foretold;
import org.equipoise.lab.validation.Standing;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.run.Mechanisms;
import org.equipoise.model.world.Declaration;
import org.equipoise.scenario.Catalogue;
import org.equipoise.scenario.Census;
import org.equipoise.scenario.Claim;
import org.equipoise.scenario.Confidence;
import org.equipoise.scenario.Evidence;
import org.equipoise.scenario.PriorChange;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.Use;
import org.equipoise.workbench.brief.Material;
import org.equipoise.workbench.words.Listing;
import org.equipoise.workbench.words.Priors;
import org.equipoise.workbench.words.Systems;
import org.equipoise.workbench.words.Yardstick;

/** What a scenario and the model say about the ground on which answers stand, laid out for a brief. */
final class Ground {

    private final Scenario scenario;
    private final String sha256;
    private final List<Declaration> mechanisms;
    private final Census census;

    Ground(Scenario scenario, String sha256) {
        this.scenario = scenario;
        this.sha256 = sha256;
        this.mechanisms = Mechanisms.all().stream()
                .filter(declaration -> scenario.mechanisms().contains(declaration.id()))
                .toList();
        this.census = Census.of(scenario, Catalogue.ofModel());
    }

    Material material(
            List<Material.Answer> answers,
            Foretold foretold,
            Optional<Standing> standing,
            Yardstick yardstick,
            String command,
            String software) {
        List<Material.Assumption> numbers = numbers();
        return new Material(
                scenario.id(),
                sha256,
                scenario.title(),
                yardstick,
                answers,
                tallies(census),
                numbers,
                premises(),
                RivalReadings.of(scenario, mechanisms),
                sources(),
                claims(),
                foretold,
                standing,
                places(),
                mechanisms.stream()
                        .map(d -> new Material.Part(d.id(), d.title(), d.equation(), d.source()))
                        .toList(),
                gaps(),
                command,
                software);
    }

    /** How many facts and parameters have which footing. */
    static List<Material.Tally> tallies(Census census) {
        List<Material.Tally> tallies = new ArrayList<>();
        census.facts()
                .forEach((confidence, count) -> tallies.add(new Material.Tally("Facts", words(confidence), count)));
        census.parameters()
                .forEach((confidence, count) ->
                        tallies.add(new Material.Tally("Uncertain numbers", words(confidence), count)));
        return tallies;
    }

    static String words(Confidence confidence) {
        return switch (confidence) {
            case SOURCED -> "sourced";
            case PART -> "sourced in part";
            case DISPUTED -> "disputed";
            case RECALL -> "recalled, to be verified";
            case ESTIMATE -> "estimated";
            case ASSUMPTION -> "assumed";
        };
    }

    private List<Material.Assumption> numbers() {
        Map<String, Parameter> declared = new LinkedHashMap<>();
        mechanisms.forEach(d -> d.parameters().forEach(p -> declared.put(p.name(), p)));
        List<Material.Assumption> numbers = new ArrayList<>();
        Set<String> changed = new LinkedHashSet<>();
        for (Stated<PriorChange> change : scenario.parameters()) {
            String name = change.value().name();
            Parameter parameter = declared.get(name.replaceFirst("\\[.*", ""));
            changed.add(name);
            numbers.add(new Material.Assumption(
                    name,
                    parameter == null ? "" : parameter.meaning(),
                    belief(change.value().prior(), parameter == null ? "1" : parameter.unit()),
                    basis(change.evidence()),
                    change.evidence().confidence() == Confidence.ASSUMPTION,
                    true));
        }
        for (Parameter parameter : declared.values()) {
            boolean fixed = parameter.prior() instanceof Prior.Fixed;
            if (!changed.contains(parameter.name())) {
                numbers.add(new Material.Assumption(
                        parameter.name(),
                        parameter.meaning() + (fixed ? " (held fixed)" : ""),
                        belief(parameter.prior(), parameter.unit()),
                        parameter.source().orElse("assumption"),
                        parameter.source().isEmpty(),
                        false));
            }
        }
        return numbers;
    }

    private static String belief(Prior prior, String unit) {
        boolean plain = unit.equals("1") || prior instanceof Prior.Hypotheses;
        return Priors.words(prior) + (plain ? "" : " [" + unit + "]");
    }

    static String basis(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        if (!evidence.sources().isEmpty()) {
            parts.add(String.join(", ", evidence.sources()));
        }
        evidence.assumption().ifPresent(why -> parts.add("assumption: " + why));
        return String.join("; ", parts);
    }

    /** What is assumed about the case itself: terms of sale, doctrines, the like. */
    private List<String> premises() {
        return census.assumptions().stream()
                .filter(assumption -> !assumption.what().startsWith("parameter ")
                        && !assumption.what().isEmpty())
                .map(assumption -> Listing.capital(assumption.what()) + ": " + assumption.why() + ".")
                .toList();
    }

    private List<Material.Source> sources() {
        return scenario.sources().values().stream()
                .map(source -> new Material.Source(
                        source.id(),
                        source.title(),
                        source.leaning().orElse(""),
                        source.grade().orElse(""),
                        source.url()))
                .toList();
    }

    private List<Material.Claim> claims() {
        return scenario.claims().stream().map(this::claim).toList();
    }

    private Material.Claim claim(Claim claim) {
        Map<String, String> columns = claim.columns();
        String check = columns.getOrDefault("check", "");
        String note = columns.getOrDefault("note", "");
        return new Material.Claim(
                claim.id(),
                claim.paraphrase(),
                columns.getOrDefault("author", ""),
                String.join(" ", claim.sources()),
                columns.getOrDefault("leaning", ""),
                columns.getOrDefault("mechanism", ""),
                columns.getOrDefault("type", "").toLowerCase(Locale.ROOT),
                ids(columns.getOrDefault("corroborated_by", "")),
                ids(columns.getOrDefault("contradicted_by", "")),
                check + (check.isEmpty() || note.isEmpty() ? "" : ", ") + note,
                scenario.uses().stream()
                        .filter(use -> use.claim().equals(claim.id()))
                        .map(Ground::words)
                        .toList());
    }

    private static String words(Use use) {
        String what = use.kind().word().replace('-', ' ') + (use.target().isEmpty() ? "" : " " + use.target());
        return use.note().isEmpty() ? what : what + ": " + use.note();
    }

    /** The land at stake and its parts, with the other name beside the one. */
    private List<String> places() {
        List<String> places = new ArrayList<>();
        scenario.contests().stream()
                .flatMap(contest -> contest.theatres().stream())
                .filter(theatre -> theatre.also().isPresent())
                .forEach(theatre ->
                        places.add(theatre.name() + " / " + theatre.also().orElseThrow()));
        scenario.territory().stream()
                .map(Stated::value)
                .filter(unit -> unit.also().isPresent())
                .forEach(unit -> places.add(unit.names()));
        return places;
    }

    private static List<String> ids(String blanks) {
        return Stream.of(blanks.trim().split("\\s+"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** Systems that no mechanism in play stands for. */
    private List<String> gaps() {
        Set<String> reached = new LinkedHashSet<>();
        mechanisms.forEach(declaration -> reached.addAll(declaration.systems()));
        List<String> gaps = new ArrayList<>();
        Systems.WORDS.forEach((number, words) -> {
            if (!reached.contains(number)) {
                gaps.add(Listing.capital(words) + " (" + number + ").");
            }
        });
        return gaps;
    }
}
