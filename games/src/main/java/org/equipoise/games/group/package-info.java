/** Decisions of groups: who stands where, medians and majorities, vetoes, bargaining over issues. */
@NullMarked
package org.equipoise.games.group;

import org.jspecify.annotations.NullMarked;
