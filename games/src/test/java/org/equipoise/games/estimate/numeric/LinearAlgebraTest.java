package org.equipoise.games.estimate.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.equipoise.testkit.Draws;
import org.equipoise.testkit.Property;
import org.junit.jupiter.api.Test;

class LinearAlgebraTest {

    private static double[][] symmetric(Draws draws) {
        int n = draws.integer(1, 8);
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                a[i][j] = draws.between(-1, 1) * (draws.flip() ? 1 : 1e-4);
                a[j][i] = a[i][j];
            }
        }
        return a;
    }

    @Test
    void eigenvectorsAreOrthonormalAndRebuildTheMatrix() {
        Property.forAll(1, 300, LinearAlgebraTest::symmetric, a -> {
            Eigen eigen = Eigen.of(a);
            for (int i = 0; i < a.length; i++) {
                for (int j = 0; j < a.length; j++) {
                    double product = 0;
                    double rebuilt = 0;
                    for (int k = 0; k < a.length; k++) {
                        product += eigen.vectors()[k][i] * eigen.vectors()[k][j];
                        rebuilt += eigen.vectors()[i][k] * eigen.values()[k] * eigen.vectors()[j][k];
                    }
                    assertThat(product).isCloseTo(i == j ? 1 : 0, within(1e-13));
                    assertThat(rebuilt).isCloseTo(a[i][j], within(1e-13));
                }
            }
            for (double value : eigen.values()) {
                assertThat(value).isLessThanOrEqualTo(eigen.values()[eigen.largest()]);
            }
        });
    }

    @Test
    void rootOfACovarianceRebuildsIt() {
        Property.forAll(2, 200, LinearAlgebraTest::symmetric, a -> {
            double[][] covariance = new double[a.length][a.length];
            for (int i = 0; i < a.length; i++) {
                for (int j = 0; j < a.length; j++) {
                    covariance[i][j] = i == j ? 0.1 : 0;
                    for (double[] row : a) {
                        covariance[i][j] += row[i] * row[j];
                    }
                }
            }
            double[][] root = Cholesky.lower(covariance);
            for (int i = 0; i < a.length; i++) {
                for (int j = 0; j < a.length; j++) {
                    double sum = 0;
                    for (int k = 0; k < a.length; k++) {
                        sum += root[i][k] * root[j][k];
                    }
                    assertThat(sum).isCloseTo(covariance[i][j], within(1e-14 * 10));
                    assertThat(j > i ? root[i][j] : 0).isZero();
                }
            }
        });
    }

    @Test
    void whatIsNoCovarianceHasNoRoot() {
        assertThatThrownBy(() -> Cholesky.lower(new double[][] {{1, 2}, {2, 1}}))
                .hasMessageContaining("row 2");
    }

    @Test
    void basisIsOrthogonalOfTheLengthAskedAndGivesTheColumnsBack() {
        Property.forAll(
                3, 200, draws -> new double[][] {draws.array(12, 1800, 1900), draws.array(12, -1, 1)}, columns -> {
                    double[][] x = new double[12][];
                    for (int i = 0; i < 12; i++) {
                        x[i] = new double[] {1, columns[0][i], columns[0][i] * columns[0][i], columns[1][i]};
                    }
                    OrthogonalBasis basis = OrthogonalBasis.of(x, 4, 2.5);
                    assertThat(basis.dependences()).isEmpty();
                    for (int j = 0; j < 4; j++) {
                        for (int k = 0; k < 4; k++) {
                            double product = 0;
                            for (double[] row : basis.q()) {
                                product += row[j] * row[k] / 12;
                            }
                            assertThat(product).isCloseTo(j == k ? 6.25 : 0, within(1e-13));
                        }
                    }
                    double[] beta = {0.3, -0.2, 1e-4, 2};
                    double[] gamma = basis.fromColumns(beta);
                    assertThat(basis.toColumns(gamma)).containsExactly(beta, within(1e-7));
                    for (int i = 0; i < 12; i++) {
                        double direct = 0;
                        double through = 0;
                        for (int k = 0; k < 4; k++) {
                            direct += x[i][k] * beta[k];
                            through += basis.q()[i][k] * gamma[k];
                        }
                        assertThat(through).isCloseTo(direct, within(1e-10));
                    }
                });
    }

    @Test
    void dependentColumnsAreFoundWithThoseTheyDependOn() {
        Property.forAll(4, 200, draws -> new double[][] {draws.array(9, 0, 1), draws.array(9, 0, 1)}, columns -> {
            double[][] x = new double[9][];
            for (int i = 0; i < 9; i++) {
                double a = columns[0][i];
                double b = columns[1][i];
                x[i] = new double[] {1, a, b, 3 * a - 2, b * b};
            }
            assertThat(OrthogonalBasis.of(x, 5, 1).dependences())
                    .containsExactly(new OrthogonalBasis.Dependence(3, java.util.List.of(0, 1)));
        });
    }

    /** Squares of such columns are infinite or 0. */
    @Test
    void aBasisDoesNotDependOnUnitsHoweverLarge() {
        double[][] plain = {{1, 2}, {1, -1}, {1, 0.5}};
        double[][] huge = {{0x1p515, 0x1p-599}, {0x1p515, -0x1p-600}, {0x1p515, 0x1p-601}};
        OrthogonalBasis one = OrthogonalBasis.of(plain, 2, 1);
        OrthogonalBasis other = OrthogonalBasis.of(huge, 2, 1);
        assertThat(other.dependences()).isEmpty();
        assertThat(other.q()).isDeepEqualTo(one.q());
    }
}
