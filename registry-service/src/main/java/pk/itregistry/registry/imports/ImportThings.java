package pk.itregistry.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.OperationId;
import pk.itregistry.plumbing.operation.Operation;
import pk.itregistry.plumbing.operation.Operations;
import pk.itregistry.plumbing.write.Things;

/** Imports on the write path: the administrators', and whoever asked for one is one of them. */
@ApplicationScoped
class ImportThings implements Things<OperationId, Operation, Operation> {
  private final Operations operations;

  ImportThings(Operations operations) {
    this.operations = operations;
  }

  @Override
  public void admit(OperationId operation) {
    operations.find(operation, TakeOver.KIND);
  }

  @Override
  public Operation locked(OperationId operation) {
    return operations.locked(operation, TakeOver.KIND);
  }

  @Override
  public Operation view(OperationId operation) {
    return operations.find(operation, TakeOver.KIND);
  }

  @Override
  public OperationId idOf(Operation operation) {
    return operation.id();
  }

  @Override
  public String pathOf(OperationId operation) {
    return "/registry/v1/register-imports/" + operation;
  }
}
