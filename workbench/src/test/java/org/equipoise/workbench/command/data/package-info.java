@NullMarked
package org.equipoise.workbench.command.data;

import org.jspecify.annotations.NullMarked;
