package org.equipoise.games.estimate.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known answers by mpmath 1.3.0 with 40 digits: x, log(erfc(-x/sqrt(2))/2), npdf(x)/ncdf(x). */
class NormalTest {

    private static final double RELATIVE_PERCENT = 5e-13;

    @ParameterizedTest
    @CsvSource({
        "-1e6,   -500000000014.73444909,     1000000.000001",
        "-200,   -20006.217280898190402,     200.00499975003124422",
        "-40,    -804.60844201375378817,     40.024968847207263723",
        "-10.03, -53.534673705133353836,     10.127810674273693548",
        "-10,    -53.231285150512470578,     10.098093233962511963",
        "-5.3,   -16.664525302382472216,     5.4771602778566599921",
        "-1.49,  -2.6866001379456813255,     1.9301767996181939652",
        "-0.7,   -1.4189677615315315793,     1.2904993394581665131",
        "0,      -0.69314718055994530942,    0.79788456080286535588",
        "0.3,    -0.48141016158848120517,    0.61722085361273445015",
        "1.57,   -0.059970363755886204448,   0.12351185082152144183",
        "4.2,    -0.000013345838071207066341,0.000058943854406426760466",
        "8,      -6.2209605742717860585e-16, 5.0522710835368954309e-15"
    })
    void logarithmAndItsDerivativeAreExactFarIntoTheTails(double x, double logCdf, double inverseMills) {
        assertThat(Normal.logCdf(x)).isCloseTo(logCdf, withinPercentage(RELATIVE_PERCENT));
        assertThat(Normal.inverseMills(x)).isCloseTo(inverseMills, withinPercentage(RELATIVE_PERCENT));
    }

    @Test
    void tailsAreMirrorImages() {
        Property.forAll(1, 2_000, draws -> draws.between(-9, 9), x -> {
            assertThat(Normal.cdf(x) + Normal.cdf(-x)).isCloseTo(1, within(3e-16));
            assertThat(Normal.logCdf(x)).isCloseTo(StrictMath.log(Normal.cdf(x)), within(2e-15 * (1 + x * x)));
        });
    }

    @Test
    void logarithmStaysFiniteWhereTheProbabilityUnderflows() {
        assertThat(Normal.cdf(-1e5)).isZero();
        assertThat(Normal.logCdf(-1e150)).isFinite().isLessThan(-1e299);
    }

    @ParameterizedTest
    @CsvSource({
        "1e-300,    -37.047096299361199237",
        "1e-16,     -8.2220822161304356152",
        "0.001,     -3.0902323061678135354",
        "0.02,      -2.0537489106318230443",
        "0.0200001, -2.0537468452944015106",
        "0.3,       -0.52440051270804081597",
        "0.5,       0",
        "0.999,     3.0902323061678135354"
    })
    void quantilesHaveTheirKnownPlaces(double p, double x) {
        assertThat(Normal.quantile(p)).isCloseTo(x, within(3e-14));
    }

    @Test
    void quantileUndoesTheDistribution() {
        Property.forAll(2, 2_000, draws -> draws.betweenMagnitudes(1e-200, 0.5), p -> assertThat(
                        Normal.logCdf(Normal.quantile(p)))
                .isCloseTo(StrictMath.log(p), withinPercentage(1e-12)));
    }

    @Test
    void certaintyHasNoQuantile() {
        assertThatThrownBy(() -> Normal.quantile(1)).hasMessageContaining("1.0 has none");
        assertThatThrownBy(() -> Normal.quantile(Double.NaN)).hasMessageContaining("NaN has none");
    }
}
