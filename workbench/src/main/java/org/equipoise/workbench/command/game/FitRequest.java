package org.equipoise.workbench.command.game;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.games.estimate.ChoiceGame;
import org.equipoise.games.estimate.Errors;
import org.equipoise.games.estimate.Link;
import org.equipoise.games.estimate.Specification;
import org.equipoise.games.estimate.Starts;
import org.equipoise.games.estimate.StrategicChoice;
import org.equipoise.games.estimate.Ultimatum;
import org.equipoise.games.estimate.table.DataTable;
import org.equipoise.workbench.command.Refused;

/**
 * What was asked of a fit, in the words of the command line, so that a file can keep it.
 *
 * @param model egame12, egame122, egame123 or ultimatum
 * @param formula the formula
 * @param link probit or logit
 * @param error agent or private
 * @param where which rows; empty for all
 * @param fixed utilities fixed at numbers, or the scales s1 and s2 of an ultimatum
 * @param scale formula of the log scale, one for each player if it has bars; empty for none
 * @param outcomes words for the outcomes, if the data have words
 * @param base base levels of factors
 * @param starts disturbed starts of the search
 * @param lowest least possible offer of an ultimatum
 * @param highest greatest possible offer of an ultimatum
 */
record FitRequest(
        String model,
        String formula,
        String link,
        String error,
        String where,
        Map<String, Double> fixed,
        String scale,
        List<String> outcomes,
        Map<String, String> base,
        int starts,
        double lowest,
        double highest) {

    FitRequest {
        // a file may lack a key
        List.of(model, formula, link, error, where, scale);
        fixed = Collections.unmodifiableMap(new TreeMap<>(fixed));
        base = Collections.unmodifiableMap(new TreeMap<>(base));
        outcomes = List.copyOf(outcomes);
    }

    /** The data with the base levels asked for. */
    DataTable table(String file, String text) {
        DataTable table = DataTable.parse(file, text);
        for (Map.Entry<String, String> entry : base.entrySet()) {
            table = table.withBase(entry.getKey(), entry.getValue());
        }
        return table;
    }

    /** What is to be estimated. */
    Specification specification() {
        return model.equals("ultimatum") ? ultimatum() : choice();
    }

    private Specification choice() {
        StrategicChoice choice = StrategicChoice.of(
                        ChoiceGame.named(model)
                                .orElseThrow(() -> new Refused("no model '" + model
                                        + "'; there are egame12, egame122, egame123 and ultimatum")),
                        formula)
                .with(linkNamed())
                .with(errorNamed())
                .with(new Starts(starts, Starts.usual().seed()));
        for (Map.Entry<String, Double> entry : fixed.entrySet()) {
            choice = choice.fixing(entry.getKey(), entry.getValue());
        }
        if (!scale.isEmpty()) {
            choice = scale.contains("|") ? choice.scaleByPlayer(scale) : choice.scale(scale);
        }
        if (!outcomes.isEmpty()) {
            choice = choice.outcomes(outcomes.toArray(String[]::new));
        }
        return where.isEmpty() ? choice : choice.where(where);
    }

    private Specification ultimatum() {
        List<String> idle = new ArrayList<>();
        if (!link.equals("probit")) {
            idle.add("--link");
        }
        if (!error.equals("agent")) {
            idle.add("--error");
        }
        if (!scale.isEmpty()) {
            idle.add("--scale");
        }
        if (!outcomes.isEmpty()) {
            idle.add("--outcomes");
        }
        if (!idle.isEmpty()) {
            throw new Refused("an ultimatum has no " + String.join(" and no ", idle));
        }
        if (Double.isNaN(lowest)) {
            throw new Refused("an ultimatum needs --offers LOWEST:HIGHEST");
        }
        Ultimatum ultimatum = Ultimatum.of(formula, lowest, highest)
                .with(new Starts(starts, Starts.usual().seed()));
        for (Map.Entry<String, Double> entry : fixed.entrySet()) {
            ultimatum = switch (entry.getKey()) {
                case "s1" -> ultimatum.proposerScale(entry.getValue());
                case "s2" -> ultimatum.responderScale(entry.getValue());
                default -> throw new Refused("an ultimatum can fix s1 and s2, not '" + entry.getKey() + "'");
            };
        }
        return where.isEmpty() ? ultimatum : ultimatum.where(where);
    }

    private Link linkNamed() {
        return switch (link) {
            case "probit" -> Link.PROBIT;
            case "logit" -> Link.LOGIT;
            default -> throw new Refused("no link '" + link + "'; there are probit and logit");
        };
    }

    private Errors errorNamed() {
        return switch (error) {
            case "agent" -> Errors.AGENT;
            case "private" -> Errors.PRIVATE;
            default -> throw new Refused("no kind of errors '" + error + "'; there are agent and private");
        };
    }
}
