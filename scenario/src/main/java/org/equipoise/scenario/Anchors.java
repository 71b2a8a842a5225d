package org.equipoise.scenario;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** Names by which a claim's use points at a dated event or at a fact of its scenario, as {@code part/name}. */
public final class Anchors {

    private Anchors() {}

    /** Rows of the history by file and first day, such as {@code disputes/2020-09-27}; casualties by episode, calls for help by name. */
    public static Set<String> events(Scenario scenario) {
        Set<String> names = new LinkedHashSet<>();
        History history = scenario.history();
        history.disputes()
                .forEach(row -> names.add("disputes/" + date(row.value().from())));
        history.truces()
                .forEach(row -> names.add("ceasefires/" + date(row.value().start())));
        history.casualties()
                .forEach(row -> names.add("casualties/" + row.value().episode()));
        history.calls().forEach(row -> names.add("calls/" + row.value().id()));
        return names;
    }

    /** Facts by their part and who or what they are about, such as {@code ties/P-A} or {@code spending/B}. */
    public static Set<String> facts(Scenario scenario) {
        Set<String> names = new LinkedHashSet<>();
        scenario.actors().forEach(actor -> names.add("actors/" + actor.id()));
        scenario.ties()
                .forEach(tie -> names.add(
                        "ties/" + tie.value().supplier() + "-" + tie.value().client()));
        scenario.doctrines().keySet().forEach(patron -> names.add("doctrines/" + patron));
        scenario.treaties()
                .forEach(treaty -> names.add("treaties/" + treaty.value().id()));
        scenario.territory()
                .forEach(unit -> names.add("territory/" + unit.value().name()));
        scenario.peacekeepers()
                .forEach(mission -> names.add("peacekeepers/" + mission.value().by()));
        scenario.attention()
                .forEach(change -> names.add("attention/" + change.value().actor()));
        Affairs affairs = scenario.affairs();
        affairs.proposals().forEach(offer -> names.add("offers/" + offer.value().id()));
        affairs.brokers()
                .forEach(broker -> names.add("brokers/" + broker.value().actor()));
        affairs.critics()
                .forEach(critic -> names.add("critics/" + critic.value().actor() + "-"
                        + critic.value().of()));
        affairs.reliances()
                .forEach(tie -> names.add(
                        "reliances/" + tie.value().client() + "-" + tie.value().patron()));
        affairs.alternatives()
                .forEach(other -> names.add("alternatives/" + other.value().client() + "-"
                        + other.value().actor()));
        affairs.fighters()
                .forEach(hidden -> names.add("fighters/" + hidden.value().sponsor() + "-"
                        + hidden.value().client()));
        affairs.customers()
                .forEach(sales -> names.add("customers/" + sales.value().supplier()));
        Facts facts = scenario.facts();
        facts.deliveries()
                .forEach(row -> names.add("deliveries/" + row.value().supplier() + "-"
                        + row.value().client()));
        facts.deals()
                .forEach(row -> names.add(
                        "orders/" + row.value().supplier() + "-" + row.value().client()));
        facts.spending().forEach(row -> names.add("spending/" + row.value().actor()));
        facts.personnel().forEach(row -> names.add("personnel/" + row.value().actor()));
        facts.control().forEach(row -> names.add("control/" + row.value().unit()));
        facts.dependence()
                .forEach(row -> names.add(
                        "dependence/" + row.value().client() + "-" + row.value().on()));
        return names;
    }

    /** A date as precise as it is known. */
    private static String date(Moment moment) {
        LocalDate first = moment.first();
        if (first.equals(moment.last())) {
            return first.toString();
        }
        return moment.firstMonth().equals(moment.lastMonth())
                ? moment.firstMonth().toString()
                : String.valueOf(first.getYear());
    }
}
