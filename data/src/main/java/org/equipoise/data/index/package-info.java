/** Indices that the field computes from data: capabilities, similarity of portfolios, stocks of arms, who supplies them, years of peace. */
@NullMarked
package org.equipoise.data.index;

import org.jspecify.annotations.NullMarked;
