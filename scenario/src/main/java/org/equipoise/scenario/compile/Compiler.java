package org.equipoise.scenario.compile;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.equipoise.games.problem.BadInput;
import org.equipoise.games.problem.Problem;
import org.equipoise.model.mechanism.arms.ArmsStocks;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Client;
import org.equipoise.model.setting.Conduct;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Doctrine;
import org.equipoise.model.setting.Offer;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Replay;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;
import org.equipoise.scenario.Catalogue;
import org.equipoise.scenario.Contest;
import org.equipoise.scenario.Prediction;
import org.equipoise.scenario.Question;
import org.equipoise.scenario.Scenario;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.Use;
import org.equipoise.scenario.problem.Ledger;

/**
 * Makes a question of a scenario ready to be played: the state of the world on the first day, from what was so and known on that
 * day, and the policies to compare.
 *
 * <p>A fact counts if it was known in month {@code as_of} (by default the first month of play, or the clamp). Without a date of its
 * own it is known when it was so: a year's total in December, a state from its first month on.
 */
public final class Compiler {

    private final Catalogue catalogue;

    private Compiler(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A compiler that knows mechanisms and parameters from a catalogue. */
    public static Compiler with(Catalogue catalogue) {
        return new Compiler(catalogue);
    }

    /** Compiles a question; throws {@link BadInput} when the months do not fit or a fact is lacking on the first day. */
    public static Compiled compile(Scenario scenario, Question question, Options options) {
        return with(Catalogue.ofModel()).prepare(scenario, question, options);
    }

    /** Compiles a question; throws {@link BadInput} when the months do not fit or a fact is lacking on the first day. */
    public Compiled prepare(Scenario scenario, Question question, Options options) {
        Frame frame = Frame.of(scenario, question, options);
        Market market = new Market(scenario);
        Ledger ledger = new Ledger();
        Land land = new Land(scenario, frame.asOf());
        Chronicle chronicle = new Chronicle(scenario, frame);
        Calendar calendar = new Calendar(scenario, frame);
        List<String> mechanisms = scenario.mechanisms().stream()
                .filter(id -> !options.without().contains(id))
                .toList();
        Setting setting = new Setting(
                scenario.id(),
                frame.start(),
                frame.months(),
                scenario.actors(),
                market.suppliers(),
                clients(scenario, frame, market, ledger),
                scenario.contests().stream()
                        .map(contest -> rivalry(scenario, contest, frame, land, chronicle, ledger))
                        .toList(),
                scenario.ties().stream().map(Stated::value).toList(),
                calendar.treaties(),
                calendar.peacekeepers(),
                calendar.attention(),
                doctrines(scenario),
                played(scenario, mechanisms),
                mechanisms,
                replay(scenario, frame, land, chronicle, ledger),
                options.seed(),
                diplomacy(scenario, frame, land, calendar, ledger));
        List<Policy> policies = Plan.policies(scenario, question, market.suppliers());
        tables(question, frame, setting, policies, ledger);
        if (!options.without().isEmpty()) {
            leavingOut(question, setting, policies, options, ledger);
        }
        ledger.settle();
        Question asked = options.without().isEmpty() && !options.moves()
                ? question
                : trimmed(question, setting, policies, options.without());
        measures(asked, setting, policies, ledger);
        paths(asked, setting, policies, ledger);
        if (!options.moves()) {
            dates(question, frame, ledger);
        }
        ledger.settle();
        return new Compiled(setting, policies, Plan.first(question, question.baseline()), asked, frame);
    }

    /** Nobody can put on the table what is not known yet. */
    private static void tables(Question question, Frame frame, Setting setting, List<Policy> policies, Ledger ledger) {
        List<String> offers =
                setting.diplomacy().offers().stream().map(Offer::id).toList();
        for (Policy policy : policies) {
            policy.conduct()
                    .table()
                    .filter(offer -> !offer.equals(Conduct.NO_OFFER) && !offers.contains(offer))
                    .ifPresent(offer -> ledger.problem(
                            question.place(),
                            "offer '" + offer + "' of policy '" + policy.id() + "', which is not known in "
                                    + frame.asOf(),
                            "an as_of from the month of the offer on"));
        }
    }

    private void leavingOut(Question question, Setting setting, List<Policy> policies, Options options, Ledger ledger) {
        Levers.of(setting, policies).forEach((mechanism, reason) -> {
            if (options.without().contains(mechanism)) {
                ledger.problem(
                        question.place(),
                        "question '" + question.id() + "' without '" + mechanism + "'",
                        "that mechanism: " + reason);
            }
        });
        catalogue
                .misfit(setting.mechanisms())
                .ifPresent(misfit -> ledger.problem(question.place(), misfit, "mechanisms that fit together"));
    }

    /** A question cannot be about measures and readings that are not there without some mechanisms, or in other months than its own. */
    private Question trimmed(Question question, Setting setting, List<Policy> policies, Set<String> without) {
        Set<String> gone =
                catalogue.parameters(without).stream().map(Parameter::name).collect(Collectors.toSet());
        Set<String> measures = catalogue.measures(setting, policies);
        Set<String> quantities = catalogue.quantities(setting, policies);
        return question.about(
                question.measures().stream()
                        .filter(id -> measures.isEmpty() || measures.contains(id))
                        .toList(),
                question.paths().stream()
                        .filter(id -> quantities.isEmpty() || quantities.contains(id))
                        .toList(),
                question.hypotheses().stream()
                        .filter(name -> !gone.contains(name.replaceFirst("\\[.*", "")))
                        .toList());
    }

    /**
     * Compiles every question of a scenario, and looks up the measures that its dossier names; throws {@link BadInput} with the
     * problems of all of them.
     */
    public void checkAll(Scenario scenario) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Set<String>> measures = new LinkedHashMap<>();
        for (Question question : scenario.questions().values()) {
            try {
                Compiled compiled = prepare(scenario, question, Options.NONE);
                measures.put(question.id(), catalogue.measures(compiled.setting(), compiled.policies()));
            } catch (BadInput e) {
                problems.addAll(e.problems());
            }
        }
        problems.addAll(dossier(scenario, measures));
        if (!problems.isEmpty()) {
            throw new BadInput(problems.stream().distinct().toList());
        }
    }

    /** Measures that claims and predictions are traced to and that no question has, or not the question named. */
    private static List<Problem> dossier(Scenario scenario, Map<String, Set<String>> measures) {
        Ledger ledger = new Ledger();
        Set<String> all =
                measures.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        boolean known =
                !all.isEmpty() && measures.size() == scenario.questions().size();
        for (Use use : scenario.uses()) {
            if (known && use.kind() == Use.Kind.MEASURE && !all.contains(use.target())) {
                ledger.unknown(use.place(), "measure", use.target(), all);
            }
        }
        for (Stated<Prediction> prediction : scenario.predictions()) {
            prediction.value().stand().ifPresent(stand -> {
                Set<String> own = measures.getOrDefault(stand.question(), Set.of());
                if (!own.isEmpty() && !own.contains(stand.measure())) {
                    ledger.unknown(prediction.value().place(), "measure", stand.measure(), own);
                }
            });
        }
        return ledger.problems();
    }

    private void measures(Question question, Setting setting, List<Policy> policies, Ledger ledger) {
        if (question.measures().isEmpty()) {
            return;
        }
        Set<String> known = catalogue.measures(setting, policies);
        for (String measure : question.measures()) {
            if (!known.isEmpty() && !known.contains(measure)) {
                ledger.unknown(question.measuresPlace(), "measure", measure, known);
            }
        }
    }

    private void paths(Question question, Setting setting, List<Policy> policies, Ledger ledger) {
        if (question.paths().isEmpty()) {
            return;
        }
        Set<String> known = catalogue.quantities(setting, policies);
        for (String path : question.paths()) {
            if (!known.isEmpty() && !known.contains(path)) {
                ledger.unknown(question.pathsPlace(), "monthly quantity", path, known);
            }
        }
    }

    private static void dates(Question question, Frame frame, Ledger ledger) {
        for (YearMonth date : question.dates()) {
            int month = frame.index(date);
            if (month < 1 || month > frame.months()) {
                ledger.problem(
                        question.datesPlace(),
                        "date " + date + " outside the months of play",
                        "a month from " + frame.start() + " to " + frame.start().plusMonths(frame.months() - 1L));
            }
        }
    }

    private static Diplomacy diplomacy(Scenario scenario, Frame frame, Land land, Calendar calendar, Ledger ledger) {
        Negotiations negotiations = new Negotiations(scenario, frame, calendar, land);
        Leanings leanings = new Leanings(scenario, frame, calendar);
        return new Diplomacy(
                negotiations.sovereignty(),
                negotiations.authorities(),
                negotiations.offers(ledger),
                negotiations.brokers(),
                leanings.critics(),
                leanings.reliances(),
                leanings.alternatives(),
                leanings.fighters(),
                leanings.customers());
    }

    private List<Client> clients(Scenario scenario, Frame frame, Market market, Ledger ledger) {
        Inventory inventory = new Inventory(depreciation(scenario));
        Deliveries deliveries = new Deliveries(market, scenario.facts().deliveries(), frame);
        OrderBook orders = new OrderBook(market, frame);
        Forces forces = new Forces(scenario, frame, market);
        List<Client> clients = new ArrayList<>();
        for (String id : market.clients()) {
            Map<String, Double> stocks = new LinkedHashMap<>();
            Map<String, Map<YearMonth, Double>> expected = frame.onEve()
                    ? new OpenOrders(market, frame, scenario.facts().deals()).to(id)
                    : Map.of();
            deliveries.to(id, YearMonth.of(1, 1), frame.start()).forEach((supplier, flow) -> {
                Map<YearMonth, Double> arrived = new TreeMap<>(flow);
                expected.getOrDefault(supplier, Map.of())
                        .forEach((month, tiv) -> arrived.merge(month, tiv, Double::sum));
                stocks.put(supplier, inventory.stock(arrived, frame.start()));
            });
            clients.add(new Client(
                    id,
                    stocks,
                    orders.due(id, scenario.facts().deals(), deliveries),
                    MarketShares.of(id, deliveries, frame.start()),
                    forces.personnel(id, ledger),
                    forces.spending(id, ledger)));
        }
        return clients;
    }

    /** Annual depreciation at the median of its prior: the stocks at the start are the same in every future. */
    private static double depreciation(Scenario scenario) {
        Parameter parameter = ArmsStocks.DEPRECIATION;
        return priors(scenario)
                .getOrDefault(parameter.name(), parameter.prior())
                .quantile(0.5);
    }

    private static Rivalry rivalry(
            Scenario scenario, Contest contest, Frame frame, Land land, Chronicle chronicle, Ledger ledger) {
        double shareA = land.shareA(contest, frame.day(), ledger);
        return new Rivalry(
                contest.id(),
                contest.sideA(),
                contest.sideB(),
                contest.territorial(),
                shareA,
                1 - shareA,
                chronicle.quietMonths(contest),
                land.displaceable(contest),
                chronicle.ceasefire(contest),
                contest.game().map(game -> game.value()
                        .reading(scenario.games().getOrDefault(game.value().file(), ""))));
    }

    private static Replay replay(Scenario scenario, Frame frame, Land land, Chronicle chronicle, Ledger ledger) {
        if (frame.clamp().isEmpty()) {
            return Replay.NONE;
        }
        List<Replay.Incident> incidents = new ArrayList<>();
        List<Replay.Division> divisions = new ArrayList<>();
        for (Contest contest : scenario.contests()) {
            incidents.addAll(chronicle.incidents(contest));
            divisions.addAll(chronicle.divisions(contest, land, ledger));
        }
        return new Replay(frame.free(), incidents, divisions, chronicle.calls());
    }

    private static Map<String, Doctrine> doctrines(Scenario scenario) {
        Map<String, Doctrine> doctrines = new LinkedHashMap<>();
        scenario.doctrines().forEach((patron, doctrine) -> doctrines.put(patron, doctrine.value()));
        return doctrines;
    }

    /** Priors of the numbers of mechanisms that are played; the others move nothing. */
    private Map<String, Prior> played(Scenario scenario, List<String> mechanisms) {
        Set<String> names =
                catalogue.parameters(mechanisms).stream().map(Parameter::name).collect(Collectors.toSet());
        Map<String, Prior> played = priors(scenario);
        played.keySet().removeIf(name -> !names.contains(name.replaceFirst("\\[.*", "")));
        return played;
    }

    private static Map<String, Prior> priors(Scenario scenario) {
        Map<String, Prior> priors = new LinkedHashMap<>();
        scenario.parameters()
                .forEach(change ->
                        priors.put(change.value().name(), change.value().prior()));
        return priors;
    }
}
