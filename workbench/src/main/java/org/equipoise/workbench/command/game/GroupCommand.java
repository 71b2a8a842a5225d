package org.equipoise.workbench.command.game;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equipoise.games.group.Black;
import org.equipoise.games.group.Group;
import org.equipoise.games.group.PositionTable;
import org.equipoise.games.group.Topic;
import org.equipoise.games.group.Winset;
import org.equipoise.games.group.expected.ExpectedUtilityModel;
import org.equipoise.games.group.expected.Variant;
import org.equipoise.games.group.spatial.SpatialModel;
import org.equipoise.games.group.spatial.SpatialRound;
import org.equipoise.games.group.spatial.SpatialVariant;
import org.equipoise.games.problem.Suggestion;
import org.equipoise.workbench.command.Desk;
import org.equipoise.workbench.command.Refused;
import org.equipoise.workbench.command.TableOptions;
import org.equipoise.workbench.words.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a group ends whose members stand apart. */
@Command(
        name = "group",
        description = {
            "Say where a group ends whose members stand apart on an issue, from a CSV file with columns actor, capability, position and "
                    + "salience.",
            "Models: bdm, the expected-utility model round by round; black, majority vote between positions; veto, what all who have a "
                    + "veto accept; pce, how likely each position is to win a probabilistic Condorcet election over one issue or "
                    + "several (KTAB's spatial model), with --rounds after so many rounds of bargaining."
        },
        footer = {"", "Example:", "  equipoise game group examples/games/positions.csv --issue tariff"})
public final class GroupCommand implements Callable<Integer> {

    /** Bargaining ends when nobody moves farther than this, in lengths of a scale. */
    private static final double STANDSTILL = 1e-6;

    @Parameters(paramLabel = "FILE", description = "Who stands where, a CSV file.")
    Path file = Path.of("");

    @Option(
            names = "--issue",
            paramLabel = "NAME",
            description = "Which issue, when the file has several; for pce all of them unless some are named.")
    List<String> issues = new ArrayList<>();

    @Option(names = "--snapshot", paramLabel = "TIME", description = "Which snapshot, when the file has several.")
    Optional<String> snapshot = Optional.empty();

    @Option(names = "--model", paramLabel = "MODEL", description = "bdm (default), black, veto or pce.")
    String model = "bdm";

    @Option(
            names = "--reading",
            paramLabel = "NAME",
            description = "Of bdm: paper (default), all-pairs or pairwise, after the denominator of P.")
    String reading = "paper";

    @Option(
            names = "--with",
            paramLabel = "KEY=VALUE",
            description =
                    "Make one choice of the model otherwise, such as denominator=all-pairs; a wrong key lists them.")
    List<String> settings = new ArrayList<>();

    @Option(names = "--rounds", paramLabel = "N", description = "At most so many rounds.")
    Optional<Integer> rounds = Optional.empty();

    @Option(names = "--status-quo", paramLabel = "X", description = "Of veto: what holds unless changed.")
    Optional<Double> statusQuo = Optional.empty();

    @Option(
            names = "--quota",
            paramLabel = "SHARE",
            description = "Of veto: share of capabilities that must consent too.")
    double quota;

    @Mixin
    TableOptions form = new TableOptions();

    private final Desk desk;

    /** At a desk. */
    public GroupCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        PositionTable table = PositionTable.read(file.toString(), GameFiles.text(desk, file));
        List<Topic> topics = topics(table);
        Group group = GameFiles.asked(() -> table.group(topics.toArray(Topic[]::new)));
        String title = Listing.and(topics.stream().map(Topic::toString).toList());
        GroupReport report = new GroupReport(desk, form, title, group);
        switch (model) {
            case "bdm" -> {
                one(topics);
                report.course(GameFiles.asked(() -> ExpectedUtilityModel.run(group, variant())));
            }
            case "black" -> {
                one(topics);
                noSettings();
                report.majority(Black.decide(group));
            }
            case "veto" -> {
                one(topics);
                noSettings();
                double quo = statusQuo.orElseThrow(() -> new Refused("--model veto needs --status-quo"));
                report.winset(GameFiles.asked(
                        () -> quota == 0 ? Winset.unanimity(group, quo) : Winset.of(group, quota, quo)));
            }
            case "pce" -> elect(report, group);
            default -> throw new Refused("no model '" + model + "'; there are bdm, black, veto and pce");
        }
        return 0;
    }

    private void elect(GroupReport report, Group group) {
        SpatialVariant variant = SpatialVariant.ktab();
        for (String setting : settings) {
            variant = Choices.with(variant, setting);
        }
        SpatialVariant chosen = variant;
        List<SpatialRound> bargained = rounds.isEmpty()
                ? List.of()
                : GameFiles.asked(() -> SpatialModel.run(group, chosen, rounds.get(), STANDSTILL));
        Group last = bargained.isEmpty()
                ? group
                : bargained.get(bargained.size() - 1).after();
        report.election(chosen, bargained, GameFiles.asked(() -> SpatialModel.elect(last, chosen)));
    }

    private void one(List<Topic> topics) {
        if (topics.size() > 1) {
            throw new Refused("--model " + model + " is about one issue, not " + topics.size());
        }
    }

    private void noSettings() {
        if (!settings.isEmpty()) {
            throw new Refused("--model " + model + " leaves no choice to --with");
        }
    }

    private Variant variant() {
        Variant variant =
                switch (reading) {
                    case "paper" -> Variant.paper();
                    case "all-pairs" -> Variant.allPairsDenominator();
                    case "pairwise" -> Variant.pairwiseDenominator();
                    default ->
                        throw new Refused("no reading '" + reading + "'; there are paper, all-pairs and pairwise");
                };
        for (String setting : settings) {
            variant = Choices.with(variant, setting);
        }
        if (rounds.isPresent()) {
            variant = Choices.with(variant, "maximum-rounds=" + rounds.get());
        }
        return settings.isEmpty() ? variant : variant.named(variant.name() + " with " + String.join(", ", settings));
    }

    private List<Topic> topics(PositionTable table) {
        List<String> known =
                table.topics().stream().map(Topic::issue).distinct().toList();
        List<String> wanted = issues;
        if (issues.isEmpty()) {
            if (known.size() > 1 && !model.equals("pce")) {
                throw new Refused(file + " has several issues; choose one with --issue: " + Listing.and(known));
            }
            wanted = known;
        }
        List<Topic> chosen = new ArrayList<>();
        for (String issue : wanted) {
            List<Topic> same = table.topics().stream()
                    .filter(topic -> topic.issue().equals(issue))
                    .toList();
            if (same.isEmpty()) {
                throw new Refused("no issue '" + issue + "'; "
                        + Suggestion.nearest(issue, known)
                                .map(near -> "maybe you meant '" + near + "'")
                                .orElse("there are " + Listing.and(known)));
            }
            List<Topic> dated = same.stream()
                    .filter(topic -> snapshot.isEmpty() || topic.snapshot().equals(snapshot.get()))
                    .toList();
            if (dated.size() != 1) {
                List<String> times = same.stream().map(Topic::snapshot).toList();
                throw new Refused("issue '" + issue + "' has "
                        + (dated.isEmpty() ? "no snapshot '" + snapshot.orElse("") + "'" : "several snapshots")
                        + "; choose with --snapshot " + Listing.or(times));
            }
            chosen.add(dated.get(0));
        }
        return chosen;
    }
}
