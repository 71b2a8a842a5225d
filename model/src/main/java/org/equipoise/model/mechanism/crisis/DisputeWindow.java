package org.equipoise.model.mechanism.crisis;

import java.util.List;
import java.util.Set;
import org.equipoise.games.Elementary;
import org.equipoise.model.chance.Stream;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Declaration;
import org.equipoise.model.world.Mechanism;
import org.equipoise.model.world.Slot;
import org.equipoise.model.world.World;

/**
 * When a militarised dispute (MID) opens between rivals at peace (model, A.3 step 6).
 *
 * <p>Annual h = logistic(beta_0 + beta_terr terr - beta_y ln(1 + floor(y/12))), y months since the last incident; H = -ln(1-h)/12;
 * chance this month 1 - exp(-H HR), HR = HR_PK^kappa x HR_med x HR_imposed x HR_agr: hazards multiply on the cloglog scale. Estimated on
 * rival dyads 1946-2010.
 */
public final class DisputeWindow implements Mechanism {

    private static final int YEARS = 120;

    private static final Parameter BASE = Parameter.of(
            "dispute.base",
            "beta_0",
            "base of the annual hazard of a dispute",
            "logit",
            new Prior.Gaussian(-1.03, 0.10),
            "logit on rival dyad-years 1946-2010 (GML-MID)");
    private static final Parameter TERRITORY = Parameter.of(
            "dispute.territory",
            "beta_terr",
            "more when land is at stake",
            "logit",
            new Prior.Gaussian(0.43, 0.10),
            "logit on rival dyad-years 1946-2010 (GML-MID)");
    private static final Parameter QUIET = Parameter.of(
            "dispute.quiet",
            "beta_y",
            "less with the log of quiet years",
            "logit",
            new Prior.Gaussian(0.66, 0.05),
            "logit on rival dyad-years 1946-2010 (GML-MID)");
    static final Parameter PEACEKEEPERS = Parameter.of(
            "hazard.peacekeepers",
            "HR_PK",
            "hazard ratio of impartial peacekeepers",
            "ratio",
            new Prior.LogNormal(0.30, 0.35),
            "Fortna 2004, 2008; Gilligan and Sergenti 2008: 55 to 85 % fewer");
    static final Parameter IMPOSED = Parameter.of(
            "hazard.imposed",
            "HR_imposed",
            "hazard ratio after an imposed ceasefire",
            "ratio",
            new Prior.Truncated(new Prior.LogNormal(1.6, 0.3), 1, 1e6),
            "sign: Werner and Yuen 2005");
    static final Parameter MEDIATED_SOON = Parameter.of(
            "hazard.mediated-soon",
            "HR_med",
            "hazard ratio of a mediated ceasefire, first 24 months",
            "ratio",
            new Prior.LogNormal(0.65, 0.3),
            "sign: Beardsley 2008, 2011");
    static final Parameter MEDIATED_LATER = Parameter.of(
            "hazard.mediated-later",
            "HR_med",
            "hazard ratio of a mediated ceasefire, after 24 months",
            "ratio",
            new Prior.LogNormal(1.25, 0.25),
            "sign: Beardsley 2008, 2011");
    static final Parameter AGREEMENT = Parameter.of(
            "hazard.agreement",
            "HR_agr",
            "hazard ratio of a peace agreement in force",
            "ratio",
            new Prior.LogNormal(0.40, 0.35),
            "Fortna 2004, 2008: about 60 % fewer");

    /** Catalogue entry. */
    public static final Declaration DECLARATION = new Declaration(
            "dispute-window",
            "Opening of militarised disputes",
            "h = sigma(beta_0 + beta_terr terr - beta_y ln(1+floor(y/12))); Pr = 1 - exp(ln(1-h)/12 HR_PK^kappa HR_med HR_imposed HR_agr)",
            List.of("M12", "M13"),
            "logit on rival dyad-years 1946-2010; Fortna 2004; Werner and Yuen 2005; Beardsley 2008",
            List.of(BASE, TERRITORY, QUIET, PEACEKEEPERS, IMPOSED, MEDIATED_SOON, MEDIATED_LATER, AGREEMENT),
            Set.of(Slot.PEACEKEEPING, Slot.PHASE, Slot.TABLE),
            Set.of(Slot.WINDOW),
            Set.of(),
            DisputeWindow::new);

    private final List<Rivalry> rivalries;
    private final long[] stream;
    private final int base;
    private final int territory;
    private final int quiet;
    private final HazardRatio ratio;
    private final double[] hazard;

    private DisputeWindow(Blueprint blueprint) {
        rivalries = blueprint.setting().rivalries();
        stream = new long[rivalries.size()];
        for (int r = 0; r < stream.length; r++) {
            stream[r] = Stream.of("dispute.opens", rivalries.get(r).id());
        }
        base = blueprint.parameters().index(BASE.name());
        territory = blueprint.parameters().index(TERRITORY.name());
        quiet = blueprint.parameters().index(QUIET.name());
        ratio = new HazardRatio(blueprint);
        hazard = new double[stream.length * YEARS];
    }

    /** Monthly hazard H of the annual log odds {@code base}, after {@code years} whole quiet years. */
    public static double hazard(double base, double slope, int years) {
        double annual = Elementary.logistic(base - slope * Elementary.log(1 + years));
        return -Elementary.log(1 - annual) / 12;
    }

    @Override
    public void begin(World world) {
        for (int r = 0; r < stream.length; r++) {
            Rivalry rivalry = rivalries.get(r);
            double odds = world.draws[base] + (rivalry.territorial() ? world.draws[territory] : 0);
            for (int years = 0; years < YEARS; years++) {
                hazard[r * YEARS + years] = hazard(odds, world.draws[quiet], years);
            }
            world.quiet[r] = rivalry.monthsSinceIncident();
            world.sinceWar[r] = rivalry.ceasefire().monthsAgo();
            world.imposed[r] = rivalry.ceasefire().imposed();
            world.mediated[r] = rivalry.ceasefire().mediated();
        }
    }

    @Override
    public void step(World world) {
        for (int r = 0; r < stream.length; r++) {
            if (world.atWar(r) || world.replaying) {
                continue;
            }
            world.quiet[r]++;
            world.sinceWar[r]++;
            double h = hazard[r * YEARS + Math.min(YEARS - 1, world.quiet[r] / 12)] * ratio.of(world, r);
            world.windowChance[r] = 1 - Elementary.exp(-h);
            world.window[r] = world.chance.uniform(stream[r], 0) < world.windowChance[r];
        }
    }
}
