package pk.itregistry.registry;

import pk.itregistry.kernel.problem.Problem;

/** What the register refuses beside the problems that every service shares. */
public sealed interface RegistryProblem extends Problem
    permits ApplicationProblem,
        CertificateProblem,
        WorkProblem,
        InvitationProblem,
        InspectionProblem,
        BranchProblem,
        ChangeProblem {}
