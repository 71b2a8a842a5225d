package org.equipoise.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * A rule of the house that the compiler does not check, written for any root package so that the same rule can be
 * held against the product and against a fixture that breaks it.
 */
enum HouseRule {
    /** Each room knows only the rooms to its left. Maven says the same of modules; this says it of packages. */
    ONE_WAY_ROAD {
        @Override
        ArchRule under(String root) {
            ArchCondition<JavaClass> lookAhead = new ArchCondition<>("depend on a room further along the road") {
                @Override
                public void check(JavaClass origin, ConditionEvents events) {
                    int here = roomOf(root, origin);
                    origin.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> roomOf(root, dependency.getTargetClass()) > here)
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.satisfied(origin, dependency.getDescription())));
                }
            };
            return noClasses()
                    .that(resideInAnyPackage(within(root, ROAD)))
                    .should(lookAhead)
                    .because("the road is " + String.join(" -> ", ROAD));
        }
    },

    /**
     * {@code games} and {@code model} travel to any machine: the Java base, each other, exact fractions and special functions, and
     * nothing else.
     */
    CORE_TRAVELS_LIGHT {
        @Override
        ArchRule under(String root) {
            String[] luggage = {
                "java.lang..",
                "java.math",
                "java.nio",
                "java.nio.charset",
                "java.time",
                "java.util",
                "java.util.function",
                "java.util.random",
                "java.util.regex",
                "java.util.stream",
                "org.hipparchus..",
                "org.jspecify.annotations"
            };
            return classes()
                    .that(resideInAnyPackage(within(root, CORE)))
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(Stream.of(luggage, within(root, CORE))
                            .flatMap(Arrays::stream)
                            .toArray(String[]::new)))
                    .because("only games and model go to the workers of a cluster");
        }
    },

    /** A run has no thread, no process, no random state of its own and no clock. */
    CORE_IS_A_PURE_FUNCTION {
        @Override
        ArchRule under(String root) {
            ArchCondition<JavaClass> outsideWorld = ArchConditions.dependOnClassesThat(describe(
                    "are threads, processes or hidden random state", type -> OUTSIDE_WORLD.contains(type.getName())));
            ArchCondition<JavaClass> clock = accessing("the clock, the environment or the console", access -> {
                String owner = access.getTargetOwner().getName();
                return (owner.equals("java.lang.System") && !access.getName().equals("arraycopy"))
                        || (owner.startsWith("java.time.") && access.getName().equals("now"))
                        || (owner.equals("java.lang.Math") && access.getName().equals("random"));
            });
            return noClasses()
                    .that(resideInAnyPackage(within(root, CORE)))
                    .should(outsideWorld)
                    .orShould(clock)
                    .because("a run is a function of setting, policy, future, replicate and seed");
        }
    },

    /** {@code java.lang.Math} may round these differently from one machine to the next; {@code StrictMath} may not. */
    SAME_BITS_FUNCTIONS {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that(resideInAnyPackage(within(root, REPRODUCIBLE)))
                    .should(accessing(
                            "elementary functions of java.lang.Math",
                            access -> access.getTargetOwner().isEquivalentTo(Math.class)
                                    && ELEMENTARY.contains(access.getName())))
                    .because("results are the same bits on every machine; see docs/decisions/0002");
        }
    },

    /** Sums are taken in one order by our own loops; a library may choose its order and its compensation. */
    SAME_BITS_SUMS {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that(resideInAnyPackage(within(root, REPRODUCIBLE)))
                    .should(accessing("floating-point or parallel reductions of a library", access -> {
                        String owner = access.getTargetOwner().getName();
                        String name = access.getName();
                        return (owner.equals("java.util.stream.DoubleStream")
                                        && Set.of("sum", "average", "summaryStatistics")
                                                .contains(name))
                                || (owner.equals("java.util.stream.Collectors")
                                        && Set.of("summingDouble", "averagingDouble", "summarizingDouble")
                                                .contains(name))
                                || name.equals("parallelStream")
                                || (owner.startsWith("java.util.stream.") && name.equals("parallel"));
                    }))
                    .because("results are the same bits for any number of threads; see docs/decisions/0002");
        }
    },

    /** Random numbers come from their address alone, everywhere: no generator with a state. */
    NO_OTHER_CHANCE {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that(resideInAnyPackage(within(root, ROAD)))
                    .should()
                    .dependOnClassesThat(
                            describe("are generators with a state", type -> GENERATORS.contains(type.getName())))
                    .because("a draw is a function of seed and address; see docs/decisions/0003");
        }
    },

    /** Whatever is static stays as it is. */
    NO_STATIC_STATE {
        @Override
        ArchRule under(String root) {
            return fields().that()
                    .areDeclaredInClassesThat(resideInAnyPackage(within(root, ROAD)))
                    .and()
                    .areStatic()
                    .should()
                    .beFinal()
                    .because("two runs in one process may not see each other");
        }
    },

    /** Only the workbench speaks to people: the others return values and throw. */
    ONLY_THE_WORKBENCH_SPEAKS {
        @Override
        ArchRule under(String root) {
            DescribedPredicate<JavaClass> loggers = resideInAnyPackage(
                    "java.util.logging..", "org.slf4j..", "ch.qos.logback..", "java.lang.System$Logger");
            ArchCondition<JavaClass> console = accessing(
                    "the console or the exit of the process",
                    access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("out", "err", "exit").contains(access.getName()));
            return noClasses()
                    .that(resideInAnyPackage(within(root, List.of("games", "model", "scenario", "lab"))))
                    .should(ArchConditions.dependOnClassesThat(loggers))
                    .orShould(console)
                    .because("a library that prints cannot be used twice");
        }
    },

    /** Null has no place unless a type says so. */
    NULL_MARKED {
        @Override
        ArchRule under(String root) {
            return classes()
                    .that(resideInAnyPackage(within(root, ROAD)))
                    .should(new ArchCondition<>("live in a @NullMarked package") {
                        private final Set<String> reported = new HashSet<>();

                        @Override
                        public void check(JavaClass type, ConditionEvents events) {
                            String home = type.getPackageName();
                            if (!type.getPackage().isAnnotatedWith(NullMarked.class) && reported.add(home)) {
                                events.add(SimpleConditionEvent.violated(
                                        type, home + " is not @NullMarked. Maybe its package-info.java is missing."));
                            }
                        }
                    });
        }
    };

    /** From left to right: each may know those before it. */
    private static final List<String> ROAD = List.of("games", "model", "scenario", "lab", "workbench");

    /** What goes to every worker. */
    private static final List<String> CORE = List.of("games", "model");

    /** What computes a published number. */
    private static final List<String> REPRODUCIBLE = List.of("games", "model", "scenario", "lab");

    private static final Set<String> ELEMENTARY = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp", "expm1", "log",
            "log10", "log1p", "pow", "cbrt", "hypot");

    private static final Set<String> GENERATORS = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.random.RandomGenerator",
            "java.util.random.RandomGeneratorFactory",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom");

    private static final Set<String> OUTSIDE_WORLD = Set.of(
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.Timer",
            "java.time.Clock");

    /** The rule for the rooms below {@code root}, a package name such as {@code org.equipoise}. */
    abstract ArchRule under(String root);

    private static String[] within(String root, List<String> rooms) {
        return rooms.stream().map(room -> root + "." + room + "..").toArray(String[]::new);
    }

    /** The place of a type's room along the road, or -1 when it lives in none. */
    private static int roomOf(String root, JavaClass type) {
        for (int i = 0; i < ROAD.size(); i++) {
            String room = root + "." + ROAD.get(i);
            if (type.getPackageName().equals(room) || type.getPackageName().startsWith(room + ".")) {
                return i;
            }
        }
        return -1;
    }

    /** Calls, field reads and method references alike. */
    private static ArchCondition<JavaClass> accessing(String what, Predicate<JavaAccess<?>> which) {
        return ArchConditions.accessTargetWhere(describe(what, access -> which.test(access)));
    }
}
