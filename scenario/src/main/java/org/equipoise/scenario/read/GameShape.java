package org.equipoise.scenario.read;

import java.util.Map;
import java.util.Optional;
import org.equipoise.model.setting.GivenGame;
import org.equipoise.scenario.GameFile;
import org.equipoise.scenario.Stated;
import org.equipoise.scenario.shape.Amount;
import org.equipoise.scenario.shape.Field;
import org.equipoise.scenario.shape.Mapping;
import org.equipoise.scenario.shape.OneOf;
import org.equipoise.scenario.shape.Table;
import org.equipoise.scenario.shape.Values;
import org.equipoise.scenario.shape.Words;

/** {@code crisis} of a rivalry: a game estimated from data or written by hand, in place of the model's own. */
final class GameShape {

    /** Folder of a scenario in which games lie. */
    static final String FOLDER = "games/";

    private static final Field<String> GAME = Field.required(
            "game",
            new Words(),
            "a file games/*.efg: two players, the side that moves and its target; no hidden moves");
    private static final Field<GivenGame.Errors> ERRORS =
            Field.required("errors", OneOf.of("kind of errors", GivenGame.Errors.class), "how its players err");
    private static final Field<Optional<Double>> PRECISION = Field.optional(
            "precision",
            Amount.positive(),
            "precision of choice per unit of payoff; by default as strategic models are estimated, 1/sqrt 2 for agent-logit"
                    + " and 1 for the others");
    private static final Field<Map<String, GivenGame.End>> ENDS = Field.required(
            "ends",
            Table.of(new Words(), OneOf.of("end of a crisis", GivenGame.End.class)),
            "what each outcome of the game is in the world");

    static final Mapping<Stated<GameFile>> SHAPE = Mapping.of(
                    "a game", Backing.and(GAME, ERRORS, PRECISION, ENDS), GameShape::game)
            .with(Backing.NEEDED);

    private GameShape() {}

    private static Stated<GameFile> game(Values values) {
        String file = values.get(GAME);
        if (!file.startsWith(FOLDER) || !file.endsWith(".efg") || file.contains("..")) {
            values.problem(GAME, "'" + file + "'", "a file " + FOLDER + "*.efg of this scenario");
        }
        return Backing.state(
                new GameFile(
                        file,
                        values.get(ERRORS),
                        values.get(PRECISION).orElse(values.get(ERRORS).usualPrecision()),
                        values.get(ENDS),
                        values.place(ENDS)),
                values);
    }
}
