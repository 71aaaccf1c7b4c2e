import { FileUnitCatalogue } from '@diemcau/persistence';
import { Clock, UnitCatalogue, UnitQueries } from '@diemcau/runtime';
import { Module } from '@nestjs/common';
import { UnitsController } from './units.controller.js';

@Module({
  controllers: [UnitsController],
  providers: [
    { provide: UnitCatalogue, useClass: FileUnitCatalogue },
    {
      provide: UnitQueries,
      inject: [UnitCatalogue, Clock],
      useFactory: (catalogue: UnitCatalogue, clock: Clock) => new UnitQueries(catalogue, clock),
    },
  ],
  exports: [UnitCatalogue, UnitQueries],
})
export class UnitsModule {}
