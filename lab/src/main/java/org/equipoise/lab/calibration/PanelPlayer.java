package org.equipoise.lab.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.equipoise.lab.moments.Watcher;
import org.equipoise.model.measure.Measure;
import org.equipoise.model.prior.ParameterTable;
import org.equipoise.model.run.Simulation;
import org.equipoise.model.setting.Rivalry;
import org.equipoise.model.setting.Setting;

/**
 * Plays all spells of a panel once: every setting compiled beforehand, one player a thread.
 *
 * <p>Parameters that are not free are drawn by the particle's number, the same for all spells, since they are one world's; luck hangs on
 * the seed, the particle's number and the spell's states and first year.
 */
public final class PanelPlayer {

    private final List<RivalSpell> spells;
    private final long seed;
    private final List<Simulation> simulations = new ArrayList<>();
    private final List<Rivalry> rivalries = new ArrayList<>();
    private final double[] draws;
    /** Long runs have more measures than short ones. */
    private final List<List<String>> measures = new ArrayList<>();

    private final int[] slots;
    private final List<String> names;
    /** Whether spells have suppliers of their own, whose parameters are drawn by their names. */
    private final boolean named;

    /**
     * Compiles a panel whose arms come from one pool of suppliers.
     *
     * @param spells what is played
     * @param free parameters that particles set, in their order
     * @param seed key of all luck
     * @throws IllegalArgumentException if there is nothing to play, or the model has no such parameter
     */
    public PanelPlayer(List<RivalSpell> spells, List<FreeParameter> free, long seed) {
        this(spells, spell -> RivalSettings.of(spell, seed), false, free, seed);
    }

    /**
     * Compiles a panel with settings of one's own, in which spells may have different suppliers; a supplier of the same name is the same
     * in all of them.
     *
     * @param settings the setting of a spell, with the rivalry and the policy of {@link RivalSettings}
     */
    public PanelPlayer(
            List<RivalSpell> spells, Function<RivalSpell, Setting> settings, List<FreeParameter> free, long seed) {
        this(spells, settings, true, free, seed);
    }

    private PanelPlayer(
            List<RivalSpell> spells,
            Function<RivalSpell, Setting> settings,
            boolean named,
            List<FreeParameter> free,
            long seed) {
        if (spells.isEmpty()) {
            throw new IllegalArgumentException("the panel has no pair of rivals to play");
        }
        this.spells = List.copyOf(spells);
        this.seed = seed;
        this.named = named;
        for (RivalSpell spell : spells) {
            simulations.add(Simulation.of(settings.apply(spell), List.of(RivalSettings.policy())));
            rivalries.add(RivalSettings.rivalry(spell));
        }
        ParameterTable table = simulations.get(0).parameters();
        draws = new double
                [simulations.stream()
                        .mapToInt(simulation -> simulation.parameters().size())
                        .max()
                        .orElse(0)];
        names = free.stream().map(FreeParameter::name).toList();
        slots = free.stream()
                .mapToInt(parameter -> table.index(parameter.name()))
                .toArray();
        for (Simulation simulation : simulations) {
            measures.add(simulation.measures().stream().map(Measure::id).toList());
        }
    }

    /** The values that a particle's number gives the free parameters by their priors; safe from any thread. */
    public double[] drawn(long particle) {
        ParameterTable table = simulations.get(0).parameters();
        double[] all = new double[table.size()];
        table.draw(seed, particle, all);
        double[] values = new double[slots.length];
        for (int p = 0; p < slots.length; p++) {
            values[p] = all[slots[p]];
        }
        return values;
    }

    /** Plays the panel with values of the free parameters, all else by the particle's number. */
    public SimulatedPanel play(double[] free, long particle) {
        draw(simulations.get(0).parameters(), free, particle);
        SimulatedPanel.Builder builder = new SimulatedPanel.Builder();
        for (int s = 0; s < spells.size(); s++) {
            RivalSpell spell = spells.get(s);
            Simulation simulation = simulations.get(s);
            if (named && s > 0) {
                draw(simulation.parameters(), free, particle);
            }
            double[] outcomes = new double[measures.get(s).size()];
            Watcher watcher = new Watcher(rivalries.get(s), List.of(), 12 * spell.years());
            simulation.run(0, draws, particle, RivalSettings.luck(spell), watcher, Simulation.Monthly.NOBODY, outcomes);
            builder.add(
                    spell,
                    watcher.history(12 * spell.years(), simulation, new double[0]),
                    (int) outcomes[measures.get(s).indexOf("wars.won-by-attacker")],
                    (int) outcomes[measures.get(s).indexOf("wars.won-by-victim")]);
        }
        return builder.build();
    }

    private void draw(ParameterTable table, double[] free, long particle) {
        table.draw(seed, particle, draws);
        for (int p = 0; p < slots.length; p++) {
            draws[named ? table.index(names.get(p)) : slots[p]] = free[p];
        }
    }
}
