package org.equipoise.workbench.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.equipoise.lab.moments.Moment;
import org.equipoise.lab.moments.Moments;
import org.equipoise.lab.moments.PriorPredictive;
import org.equipoise.lab.plan.Plan;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.workbench.terminal.TextTable;
import org.equipoise.workbench.words.Figures;
import org.equipoise.workbench.words.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether the model makes a world like the one in the data, before anyone reads a result about policies. */
@Command(
        name = "moments",
        description =
                "Play the first policy of a scenario's first question and set its yearly rates and other moments beside those of the data.",
        footer = {"", "Example:", "  equipoise moments generic-rivalry --futures 4 --replicates 1"})
final class MomentsCommand implements Callable<Integer> {

    /** Years after which a run has forgotten that it started without a past: twice the mean time between disputes. */
    private static final int BURN_IN = 10;

    @Parameters(paramLabel = "SCENARIO", description = "Name of a folder under scenarios/, or a path.")
    String scenario = "";

    @Mixin
    StudyOptions study = new StudyOptions();

    @Mixin
    TableOptions form = new TableOptions();

    @Option(
            names = "--burn-in",
            paramLabel = "YEARS",
            description =
                    "Years at the start of each run that are not counted (default: 10, or half of a shorter run): a run starts "
                            + "without a past.")
    Optional<Integer> burnIn = Optional.empty();

    private final Desk desk;

    MomentsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        form.check();
        Scenario read = new Scenarios(desk).read(scenario);
        Question question = read.questions().values().iterator().next();
        Plan plan = new Answering(desk, study).plan(read, question);
        int years = plan.setting().months() / 12;
        int leftOut = burnIn.orElse(Math.min(BURN_IN, years / 2));
        if (leftOut < 0 || leftOut >= years) {
            throw new Refused("--burn-in " + leftOut + ": runs last " + Listing.count(years, "year", "years")
                    + ", so 0 to " + Math.max(0, years - 1) + " may be left out");
        }
        Moments moments = PriorPredictive.of(
                plan, study.threads.orElse(Runtime.getRuntime().availableProcessors()), leftOut);
        if (form.json) {
            desk.out().println(moments.toJson().strip());
        } else if (form.csv) {
            desk.out().print(table(moments, true).csv());
        } else {
            table(moments, false).lines(desk.terminal()).forEach(desk.out()::println);
        }
        desk.out().flush();
        return 0;
    }

    private static TextTable table(Moments moments, boolean raw) {
        List<String> header = raw
                ? List.of("moment", "label", "model", "error", "data", "data_error", "z", "note")
                : List.of("Moment", "model", "error", "data", "error", "z");
        List<List<String>> rows = new ArrayList<>();
        for (Moment moment : moments.list()) {
            double dataError = moment.dataError().orElse(Double.NaN);
            double z = moment.z().orElse(Double.NaN);
            rows.add(
                    raw
                            ? List.of(
                                    moment.id(),
                                    moment.label(),
                                    TextTable.raw(moment.model()),
                                    TextTable.raw(moment.error()),
                                    TextTable.raw(moment.data()),
                                    TextTable.raw(dataError),
                                    TextTable.raw(z),
                                    moment.note())
                            : List.of(
                                    moment.label(),
                                    number(moment.model()),
                                    number(moment.error()),
                                    number(moment.data()),
                                    number(dataError),
                                    Double.isNaN(z) ? Figures.NONE : Figures.decimal(z, 1)));
        }
        String title = Listing.count(moments.futures(), "future", "futures") + ", "
                + Listing.count(moments.runs(), "run", "runs") + ", "
                + Listing.count(moments.years(), "rival-year", "rival-years") + ", "
                + Listing.count(moments.disputes(), "dispute", "disputes") + ", "
                + Listing.count(moments.wars(), "war", "wars")
                + (moments.burnIn() == 0
                        ? ""
                        : "; the first " + Listing.count(moments.burnIn(), "year", "years")
                                + " of each run not counted");
        return new TextTable(
                title, header, rows, List.of("z: difference of model and data in standard errors of both."));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? Figures.NONE : Figures.decimal(value, Math.abs(value) < 10 ? 3 : 1);
    }
}
